// Runs in a page that has loaded the TypeScript compiler: checks sources that are in memory only.
({ files, options, roots }) => {
  const found = ts.convertCompilerOptionsFromJson(options, '/');
  const folders = new Set();
  for (const name of Object.keys(files)) {
    for (let end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) {
      folders.add(name.slice(0, end));
    }
  }
  const parsed = new Map();
  const host = {
    fileExists: (name) => name in files,
    readFile: (name) => files[name],
    directoryExists: (name) => name === '/' || folders.has(name.replace(/\/$/, '')),
    getDirectories: () => [],
    getSourceFile: (name, version) => {
      if (!(name in files)) {
        return undefined;
      }
      if (!parsed.has(name)) {
        parsed.set(name, ts.createSourceFile(name, files[name], version));
      }
      return parsed.get(name);
    },
    getDefaultLibFileName: () => '/lib/lib.d.ts',
    getDefaultLibLocation: () => '/lib',
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    realpath: (name) => name,
    writeFile: () => {},
  };
  const program = ts.createProgram({ rootNames: roots, options: found.options, host });
  return [...found.errors, ...ts.getPreEmitDiagnostics(program)].map((one) => {
    const text = ts.flattenDiagnosticMessageText(one.messageText, '\n');
    if (one.file === undefined) {
      return text;
    }
    const { line } = one.file.getLineAndCharacterOfPosition(one.start ?? 0);
    return `${one.file.fileName}:${line + 1}: ${text}`;
  });
}
