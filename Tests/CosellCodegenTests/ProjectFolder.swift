import CosellCodegen
import Foundation

/// The package that these tests belong to.
enum ProjectFolder {
    static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The sentences on the operations of a service.
    static func summaries(_ model: String) throws -> [UInt8] { try bytes("Models/summaries/\(model).txt") }

    static func model(_ service: ModeledService) throws -> Model { try Model(ModelFiles(of: service, read: bytes)) }

    /// Of all services, in their order.
    static func models() throws -> [Model] { try Generator.services.map(model) }

    static func bytes(_ path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: root.appending(path: path))) }

    static func has(_ path: String) -> Bool { FileManager.default.fileExists(atPath: root.appending(path: path).path) }

    /// The texts of all files below a folder, by their paths in it.
    static func texts(below folder: String) throws -> [String: String] {
        let texts = try paths(below: folder).map { path in
            (path, try String(contentsOf: root.appending(path: "\(folder)/\(path)"), encoding: .utf8))
        }
        return Dictionary(uniqueKeysWithValues: texts)
    }

    /// The paths of all files below a folder.
    static func paths(below folder: String) throws -> [String] {
        let folder = root.appending(path: folder)
        return try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { path in
            let facts = try FileManager.default.attributesOfItem(atPath: folder.appending(path: path).path)
            return facts[.type] as? FileAttributeType == .typeRegular
        }
    }
}
