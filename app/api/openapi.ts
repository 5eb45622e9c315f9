import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi'
import { idInPath, keyInHeader, problemAnswer } from './messages.ts'
import * as operations from './operations.ts'

/** The HTTP API as OpenAPI 3.1, generated from the very schemas that the handlers parse with. */
export function openApiDocument() {
  const paths: ZodOpenApiPathsObject = {}
  for (const [name, operation] of Object.entries<operations.Operation>(operations)) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describe(name, operation) }
  }
  return createDocument(
    {
      openapi: '3.1.0',
      info: {
        title: 'Tòa Soạn',
        version: '1',
        description:
          'JSON vào, JSON ra; phiên đăng nhập bằng cookie; chỉ nhận yêu cầu cùng nguồn. Lỗi theo RFC 9457 với mã ổn định.',
      },
      paths,
    },
    // Written out, the recursive body would be 3^12 times itself.
    { reused: 'ref' },
  )
}

function describe(operationId: string, operation: operations.Operation): ZodOpenApiOperationObject {
  const problems = { content: { 'application/problem+json': { schema: problemAnswer } } }
  return {
    operationId,
    summary: operation.summary,
    requestParams: {
      ...(operation.path.includes('{id}') && { path: idInPath }),
      ...(operation.query && { query: operation.query }),
      ...(operation.isRepeatable && { header: keyInHeader }),
    },
    ...(operation.body && {
      requestBody: {
        content: { [operation.isForm ? 'multipart/form-data' : 'application/json']: { schema: operation.body } },
      },
    }),
    responses: {
      [operation.status]: {
        description: 'Đã thực hiện',
        content: { [operation.file ?? 'application/json']: { schema: operation.answer } },
      },
      default: { description: 'Bị từ chối hoặc có lỗi', ...problems },
    },
  }
}
