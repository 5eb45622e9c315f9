/** Why a view was not acknowledged. A retry with the same event id is right, and safe: it cannot count twice. */
export class ViewsUnavailable extends Error {}
