'use client'

import { type Editor, Extension, Node, type NodeConfig } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  goToNextCell,
  tableEditing,
  toggleHeaderRow,
} from '@tiptap/pm/tables'

declare module '@tiptap/core' {
  interface NodeConfig {
    /** What prosemirror-tables takes a node for. */
    tableRole?: 'table' | 'row' | 'cell' | 'header_cell'
  }
}

const largestSpan = { colspan: 50, rowspan: 500 }

/** How many columns or rows a pasted cell covers. A claim beyond what an article may hold is none: the table would be filled up to it. */
function spanIn(cell: HTMLElement, name: keyof typeof largestSpan): number {
  const claimed = Number(cell.getAttribute(name) ?? 1)
  return Number.isInteger(claimed) && claimed >= 1 && claimed <= largestSpan[name] ? claimed : 1
}

const cell = {
  content: 'block+',
  isolating: true,
  addAttributes: () => ({
    colspan: { default: 1, parseHTML: (element: HTMLElement) => spanIn(element, 'colspan') },
    rowspan: { default: 1, parseHTML: (element: HTMLElement) => spanIn(element, 'rowspan') },
    // Known to prosemirror-tables, not to articles: readers' tables are as wide as their words.
    colwidth: { default: null, rendered: false },
  }),
} satisfies Partial<NodeConfig>

const Table = Node.create({
  name: 'table',
  tableRole: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: () => ['table', ['tbody', 0]],
  extendNodeSchema: extension => (extension.config.tableRole ? { tableRole: extension.config.tableRole } : {}),
  addKeyboardShortcuts() {
    return {
      Tab: () => this.editor.isActive('table') && run(this.editor, goToNextCell(1)),
      'Shift-Tab': () => this.editor.isActive('table') && run(this.editor, goToNextCell(-1)),
    }
  },
})

const TableRow = Node.create({
  name: 'tableRow',
  tableRole: 'row',
  content: '(tableCell | tableHeader)*',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
})

const TableCell = Node.create({
  ...cell,
  name: 'tableCell',
  tableRole: 'cell',
  parseHTML: () => [{ tag: 'td' }],
  renderHTML: ({ HTMLAttributes }) => ['td', HTMLAttributes, 0],
})

const TableHeader = Node.create({
  ...cell,
  name: 'tableHeader',
  tableRole: 'header_cell',
  parseHTML: () => [{ tag: 'th' }],
  renderHTML: ({ HTMLAttributes }) => ['th', HTMLAttributes, 0],
})

const TableEditing = Extension.create({
  name: 'tableEditing',
  addProseMirrorPlugins: () => [tableEditing()],
})

export const tableExtensions = [Table, TableRow, TableCell, TableHeader, TableEditing]

type Command = Parameters<typeof run>[1]

function run(editor: Editor, command: typeof deleteTable): boolean {
  return command(editor.state, editor.view.dispatch)
}

/** A new table, a row of headings and two rows below it, with the cursor in its first cell. */
export function insertTable(editor: Editor): void {
  const row = (type: string) => ({
    type: 'tableRow',
    content: Array.from({ length: 3 }, () => ({ type, content: [{ type: 'paragraph' }] })),
  })
  const content = [row('tableHeader'), row('tableCell'), row('tableCell')]
  editor
    .chain()
    .focus()
    .command(({ tr, state }) => {
      const inside = tr.selection.from + 1
      tr.replaceSelectionWith(state.schema.nodeFromJSON({ type: 'table', content }))
      tr.setSelection(TextSelection.near(tr.doc.resolve(inside))).scrollIntoView()
      return true
    })
    .run()
}

const changes: [label: string, command: Command][] = [
  ['Thêm hàng', addRowAfter],
  ['Thêm cột', addColumnAfter],
  ['Hàng đầu là tên cột', toggleHeaderRow],
  ['Xóa hàng', deleteRow],
  ['Xóa cột', deleteColumn],
  ['Xóa bảng', deleteTable],
]

/** What can be done with the table in which the cursor stands. */
export const tableChanges = changes.map(([label, command]) => ({
  label,
  run: (editor: Editor) => {
    run(editor, command)
    editor.commands.focus()
  },
}))
