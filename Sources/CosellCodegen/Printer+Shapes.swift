/// The model itself as a Swift file: what the command line looks operations, members and limits up in.
extension Generator {
    /// The target whose folder `Tables` these files fill.
    package static let tablesFolder = "CosellShapes/Tables"

    /// - Returns: the file's name and its text. A table of text costs nothing at start: nobody reads it before asking.
    package static func table(model: [UInt8], summaries: [UInt8]) throws -> (name: String, text: String) {
        let model = try Plan(Model(bytes: model, summaries: summaries)).model
        let text = """
            // \(model.serviceID) \(model.version), generated from Models/. Do not edit.
            // swift-format-ignore-file

            extension ServiceTable {
                static let \(model.namespace.lowercased())Text: StaticString = #\"""
            \(model.text.split(separator: "\n").map { "\($0)\n" }.joined())\"""#
            }

            """
        return ("\(model.namespace)Table.swift", text)
    }
}
