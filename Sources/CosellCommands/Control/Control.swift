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
              cosell control get snapshots/before --to before.cosell
              cosell control delete agenda/17

            A path is taken from /_cosell/ on. A body is JSON, or @FILE, @- for the
            standard input. An answer that is a file goes to the standard output as
            it is, or to a file by --to. See also: cosell aws, trigger, clock, calls,
            world, snapshot.

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

    @Option(help: "Keep the answer in that file, as it came; - is the standard output.")
    var to: String?

    @OptionGroup var options: ControlOptions

    package init() {}

    package func run() async throws {
        try await options.show("control") { plane, show in
            let (method, path) = try call()
            let bytes = try body.map(Self.bytes)
            let answer = try await plane.send(method, path, try pairs(), body: bytes)
            if let to { return try AnswerFile(to).keep(answer.bytes) }
            if answer.isText { return show(options.format.text(answer)) }
            guard !Streams.machine.isScreen else {
                throw Complaint(
                    "the answer is a file of \(answer.bytes.count) bytes, and this is a screen",
                    remedy: "Say where to keep it: --to FILE."
                )
            }
            try AnswerFile.show(answer.bytes)
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
        return try content(ofFile: String(word.dropFirst()))
    }

    /// What a file holds, text or not.
    ///
    /// - Parameter path: `-` is the standard input.
    static func content(ofFile path: String) throws(Complaint) -> [UInt8] {
        guard let bytes = Streams.machine.file(path) else {
            throw Complaint("the file cannot be read", at: path, remedy: "Paths are read from the current folder.")
        }
        return bytes
    }
}
