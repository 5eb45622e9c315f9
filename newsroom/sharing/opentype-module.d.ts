// The package's main file is a script without named exports; its module is declared here with the types of the former.
declare module 'opentype.js/dist/opentype.mjs' {
  export * from 'opentype.js'
}
