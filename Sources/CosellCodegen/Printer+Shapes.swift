/// The model itself as a Swift file: what the command line looks operations, members and limits up in.
extension Generator {
    /// The target whose folder `Tables` these files fill.
    package static let tablesFolder = "CosellShapes/Tables"

    /// - Returns: the file's name and its text. A table of text costs nothing at start: nobody reads it before asking.
    static func table(_ model: Model) throws -> (name: String, text: String) {
        let model = try Plan(model).model
        let word = model.namespace.lowercased()
        let text = """
            // \(model.serviceID) \(model.version), generated from Models/. Do not edit.
            // swift-format-ignore-file

            extension ServiceTable {
                static let \(word) = ServiceTable(.\(word), #\"""
            \(model.text.split(separator: "\n").map { "\($0)\n" }.joined())\"""#)
            }

            """
        return ("\(model.namespace)Table.swift", text)
    }

    /// The services as one enum, which everything that lists services walks.
    static func serviceList() -> String {
        let cases = services.map { "    case \($0.word) = \"\($0.command)\"\n" }.joined()
        let tables = services.map { "        case .\($0.word): ServiceTable.\($0.word)\n" }.joined()
        return """
            // Generated from Models/. Do not edit.
            // swift-format-ignore-file

            /// The services, under the names by which the AWS CLI calls them.
            package enum Service: String, CaseIterable, Sendable {
            \(cases)
                /// The facts of the service, read when they are first asked for.
                package var table: ServiceTable {
                    switch self {
            \(tables)        }
                }
            }

            """
    }
}
