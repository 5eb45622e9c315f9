/** Where a code is typed in. Works without script; the page of the code has an address of its own. */
export function VerificationForm({ typed = '' }: { typed?: string }) {
  return (
    <form className="verification" action="/xac-minh" method="get">
      <label htmlFor="ma">Mã xác minh trên phiếu trình duyệt</label>
      <input id="ma" name="ma" defaultValue={typed} maxLength={60} autoComplete="off" required />
      <button type="submit">Kiểm tra</button>
    </form>
  )
}
