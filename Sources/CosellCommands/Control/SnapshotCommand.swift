package import ArgumentParser
import CosellShell
import CosellWire
import HTTPTypes

/// `cosell snapshot`: what a world holds, saved, brought back, and carried from one server to another (CP50).
package struct SnapshotCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "snapshot",
        abstract: "Save what a server holds, bring it back, and carry it elsewhere.",
        discussion: """
            Examples:
              cosell snapshot save before-the-deal
              cosell snapshot restore before-the-deal
              cosell snapshot list
              cosell snapshot get before-the-deal deal.cosell
              cosell snapshot put deal deal.cosell
              cosell snapshot get deal - | ssh other cosell snapshot put deal -
              cosell snapshot remove before-the-deal

            Saved and restored is the world that COSELL_WORLD names, else main; the
            server goes on meanwhile. A file is one database; - is the standard output
            or input. cosell backup and restore do it where no server runs.

            Exit codes: 0 done, 252 the command line is wrong, 254 refused, or no token,
            255 anything else.
            """
    )

    @Argument(help: "list, save, restore, get, put or remove; list when it is not said.")
    var action = "list"

    @Argument(help: "The snapshot.")
    var name: String?

    @Argument(help: "The file of get and put; - is the standard output or input.")
    var file: String?

    @OptionGroup var options: ControlOptions

    package init() {}

    package func run() async throws {
        try await options.show("snapshot") { plane, show in
            let (method, path, body) = try order()
            let answer = try await plane.send(method, path, body: body)
            if action == "get", let file { return try AnswerFile(file).keep(answer.bytes) }
            show(options.format.text(answer))
        }
    }

    static let actions = ["list", "save", "restore", "get", "put", "remove"]

    private func order() throws -> (method: HTTPRequest.Method, path: String, body: [UInt8]?) {
        switch (action, name, file) {
        case ("list", nil, nil): return (.get, Self.root, nil)
        case ("save", let name?, nil): return (.put, path(name), nil)
        case ("restore", let name?, nil): return (.post, path(name) + "/restore", nil)
        case ("get", let name?, .some): return (.get, path(name), nil)
        case ("put", let name?, let file?): return (.put, path(name), try content(of: file))
        case ("remove", let name?, nil): return (.delete, path(name), nil)
        case ("get", _, nil), ("put", _, nil):
            let stream = action == "get" ? "output" : "input"
            throw Complaint(
                "\(action) takes a snapshot and a file",
                remedy: "Write cosell snapshot \(action) NAME FILE; - is the standard \(stream)."
            )
        case ("save", nil, _), ("restore", nil, _), ("remove", nil, _):
            throw Complaint(
                "\(action) takes the name of a snapshot",
                remedy: "cosell snapshot list shows those that there are."
            )
        default:
            let words = [name, file].compactMap(\.self)
            throw Complaint(
                unknown: action,
                words.isEmpty ? nil : words.joined(separator: " "),
                of: "snapshots",
                among: Self.actions
            )
        }
    }

    /// Nothing at all would be taken for a wish to save.
    private func content(of file: String) throws(Complaint) -> [UInt8] {
        let bytes = try Control.content(ofFile: file)
        guard !bytes.isEmpty else {
            throw Complaint("the file is empty", at: file, remedy: "cosell snapshot get NAME FILE writes one.")
        }
        return bytes
    }

    private static let root = "/_cosell/snapshots"

    private func path(_ name: String) -> String { "\(Self.root)/\(PathName(name))" }
}
