package import ArgumentParser
import CosellClient
import CosellShell
import CosellWire
import HTTPTypes

/// `cosell control [METHOD] [PATH] [BODY]`: any path below `/_cosell/` (CP5).
package struct Control: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "control",
        abstract: "Ask the server's control plane, path by path.",
        discussion: """
            Examples:
              cosell control                                    what there is
              cosell control get clock
              cosell control post clock '{"advance": "P16D"}'
              cosell control get agenda --parameter subject=O10000001
              cosell control put faults @faults.json
              cosell control delete agenda/17

            A path is taken from /_cosell/ on. A body is JSON, or @FILE, @- for the
            standard input. See also: cosell aws, trigger, clock, calls.

            Exit codes: 0 done, 252 the command line is wrong, 254 refused, or no token,
            255 anything else.
            """
    )

    @Argument(help: "get, post, put or delete; get when it is not said.")
    var method: String?

    @Argument(help: "The path behind /_cosell/; its list when it is not said.")
    var path: String?

    @Argument(help: "The body: JSON, or @FILE.")
    var body: String?

    @Option(name: .customLong("parameter"), help: "NAME=VALUE behind the question mark; may be given again.")
    var parameters: [String] = []

    @OptionGroup var options: ControlOptions

    package init() {}

    package func run() async throws {
        try await options.run("control") { plane in
            let (method, path) = try call()
            let bytes = try body.map(Self.bytes)
            return try await plane.send(method, path, try pairs(), body: bytes)
        }
    }

    private static let methods: [String: HTTPRequest.Method] = [
        "get": .get, "post": .post, "put": .put, "delete": .delete,
    ]

    private func call() throws(Complaint) -> (HTTPRequest.Method, String) {
        guard let method else { return (.get, "/_cosell/") }
        // `cosell control clock` asks for it.
        guard let known = Self.methods[method.lowercased()] else {
            guard path == nil else {
                throw Complaint("there is no method '\(method)'", remedy: "One of get, post, put, delete.")
            }
            return (.get, Self.full(method))
        }
        return (known, Self.full(path ?? ""))
    }

    private static func full(_ path: String) -> String {
        let bare = path.hasPrefix("/_cosell/") ? String(path.dropFirst(9)) : path
        return "/_cosell/" + bare.drop { $0 == "/" }
    }

    private func pairs() throws(Complaint) -> [(name: String, value: String)] {
        var pairs: [(name: String, value: String)] = []
        for parameter in parameters {
            guard let sign = parameter.firstIndex(of: "=") else {
                throw Complaint("takes NAME=VALUE", at: "--parameter", remedy: "Write --parameter subject=O10000001.")
            }
            pairs.append((String(parameter[..<sign]), String(parameter[parameter.index(after: sign)...])))
        }
        return pairs
    }

    /// The body that a word means.
    static func bytes(of word: String) throws -> [UInt8] {
        guard word.hasPrefix("@") else { return Array(word.utf8) }
        return Array(try Streams.machine.text(ofFile: String(word.dropFirst())).utf8)
    }
}
