package import ArgumentParser
import CosellShell
import CosellWire
import HTTPTypes

/// `cosell world`: Partner Centrals of their own on one server, made, listed and taken away (CP51).
package struct WorldCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "world",
        abstract: "Make worlds, Partner Centrals of their own, and take them away.",
        discussion: """
            Examples:
              cosell world make test-1
              cosell world make --from before-the-deal
              cosell world list
              COSELL_WORLD=test-1 cosell clock advance 16d
              COSELL_WORLD=test-1 cosell world reset
              cosell world remove test-1

            A world has the same accounts and data, and access keys of its own, by
            which calls find it. All commands of the control plane play AWS in the
            world that COSELL_WORLD names, else in main. reset lets that one be as
            the data folder began, empty or with the demo.

            Exit codes: 0 done, 252 the command line is wrong, 254 refused, or no token,
            255 anything else.
            """
    )

    @Argument(help: "list, make, remove or reset; list when it is not said.")
    var action = "list"

    @Argument(help: "The world; make draws a name when none is said.")
    var name: String?

    @Option(help: "The snapshot that a world is made from; the state that the data folder began with.")
    var from: String?

    @OptionGroup var options: ControlOptions

    package init() {}

    package func run() async throws {
        try await options.run("world") { try await answer($0) }
    }

    static let actions = ["list", "make", "remove", "reset"]

    private func answer(_ plane: ControlPlane) async throws -> ControlPlane.Answer {
        if from != nil, action != "make" {
            throw Complaint("is for make alone", at: "--from", remedy: "Write cosell world make --from SNAPSHOT.")
        }
        switch (action, name) {
        case ("list", nil): return try await plane.get("/_cosell/worlds")
        case ("make", _):
            let members = [("name", name), ("from", from)].compactMap { name, value in
                value.map { Document.Member(name, .string($0)) }
            }
            return try await plane.send(.post, "/_cosell/worlds", body: JSONWriter.bytes(.object(members)))
        case ("remove", let name?): return try await plane.send(.delete, "/_cosell/worlds/\(PathName(name))")
        case ("remove", nil):
            throw Complaint("remove takes the name of a world", remedy: "cosell world list shows those that there are.")
        case ("reset", nil): return try await plane.send(.post, "/_cosell/reset")
        default: throw Complaint(unknown: action, name, of: "worlds", among: Self.actions)
        }
    }
}

/// A name as a segment of a path.
struct PathName: CustomStringConvertible {
    let description: String

    init(_ name: String) {
        description = name.utf8.map { byte in
            let isPlain = Self.plain.contains(byte)
            let digits = String(byte, radix: 16, uppercase: true)
            return isPlain ? String(UnicodeScalar(byte)) : "%" + (digits.count == 1 ? "0" : "") + digits
        }
        .joined()
    }

    private static let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~".utf8)
}

extension Complaint {
    /// Words that are none of a command.
    init(unknown action: String, _ word: String?, of things: String, among actions: [String]) {
        let question = NearestName.question(action, among: actions).map { " \($0)" } ?? ""
        self.init(
            "there is no '\(action)\(word.map { " \($0)" } ?? "")' of \(things)",
            remedy: "One of \(actions.joined(separator: ", ")).\(question)"
        )
    }
}
