import CosellDomain
import CosellStore
import CosellWire
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// `/_cosell/snapshots`, `/_cosell/reset`: what a world holds, saved under a name and brought back (CP50, CP53).
struct SnapshotPaths: Sendable {
    let keeper: WorldKeeper
    /// Which world is saved and restored.
    let world: String

    var routes: [ControlRoute] {
        [
            ControlRoute(.get, Self.root, "List the snapshots") { _ in
                .list(try await keeper.shelf.entries().map(\.document))
            },
            ControlRoute(
                .put,
                Self.root + "/{name}",
                "Save the world as it is now under a name; with a body, take in a snapshot from elsewhere",
                answer: put
            ),
            ControlRoute(.get, Self.root + "/{name}", "Send a snapshot as one file", response: send),
            ControlRoute(.delete, Self.root + "/{name}", "Forget a snapshot") { request in
                let name = try Self.own(request)
                try await keeper.shelf.remove(name)
                return .object([.init("name", .string(name))])
            },
            ControlRoute(
                .post,
                Self.root + "/{name}/restore",
                "Let the world be as a snapshot has it: records, clock, agenda, events, tokens and settings"
            ) { request in
                try await restore(try WorldName.checked(request.name("name"), "name"))
            },
            ControlRoute(
                .post,
                ControlRoute.root + "reset",
                "Let the world be as its data began, empty or with the demo"
            ) { _ in
                try await restore(SnapshotName.start)
            },
        ]
    }

    private static let root = ControlRoute.root + "snapshots"
    /// The largest that is taken in.
    static let limitBytes = 1 << 30
    /// Of a file, in memory at a time.
    private static let chunkBytes = 1 << 18

    private func restore(_ name: String) async throws -> Document {
        try await keeper.restore(world, from: name)
        let now = try keeper.find(world).providers.house.clock.now
        return .object([
            .init("world", .string(world)), .init("snapshot", .string(name)), .init("now", .string(now.description)),
        ])
    }

    @Sendable private func put(_ request: ControlRequest) async throws -> Document {
        let name = try Self.own(request)
        let shelf = try keeper.shelf
        let part = try shelf.part()
        defer { unlink(part) }
        if try await receive(request, part) {
            try await shelf.take(in: part, as: name)
        } else {
            try await keeper.save(world, as: name)
        }
        return try await shelf.entry(name).document
    }

    /// - Returns: whether there was a body.
    private func receive(_ request: ControlRequest, _ part: String) async throws -> Bool {
        guard let file = FileHandle(forWritingAtPath: part) else { throw StoreError(.cannotOpen) }
        defer { try? file.close() }
        request.request.askForBody(request.context)
        var count = 0
        for try await buffer in request.request.body {
            count += buffer.readableBytes
            guard count <= Self.limitBytes else {
                throw ControlRefusal(
                    .wrong,
                    "TooLarge",
                    "The snapshot is larger than \(Self.limitBytes) bytes",
                    field: "body",
                    fix: "Put the file into the data folder while no server has it open: cosell restore."
                )
            }
            try file.write(contentsOf: Data(buffer.readableBytesView))
        }
        return count > 0
    }

    @Sendable private func send(_ request: ControlRequest) async throws -> Response {
        let name = try WorldName.checked(request.name("name"), "name")
        let file = try await keeper.shelf.open(name)
        let length = try file.seekToEnd()
        try file.seek(toOffset: 0)
        let body = ResponseBody(contentLength: Int(length)) { writer in
            defer { try? file.close() }
            while let chunk = try file.read(upToCount: Self.chunkBytes), !chunk.isEmpty {
                try await writer.write(ByteBuffer(bytes: chunk))
            }
            try await writer.finish(nil)
        }
        return Response(
            status: .ok,
            headers: [
                .contentType: "application/vnd.sqlite3", .cacheControl: "no-store",
                .contentDisposition: "attachment; filename=\"\(name).cosell\"",
            ],
            body: body
        )
    }

    /// A name that a snapshot can have.
    private static func own(_ request: ControlRequest) throws(ControlRefusal) -> String {
        let name = try WorldName.checked(request.name("name"), "name")
        guard name != SnapshotName.start else {
            throw .conflict("\(name) is the state that these data began with", fix: "Give another name.")
        }
        return name
    }
}

extension SnapshotEntry {
    var document: Document {
        .object([
            .init("name", .string(name)), .init("bytes", .integer(bytes)),
            .init("savedAt", .string(savedAt.description)),
            .init("schema", .list(schema.map(Document.integer))),
        ])
    }
}

/// What worlds and snapshots are called.
enum WorldName {
    /// - Throws: ``ControlRefusal`` for what is no name.
    static func checked(_ text: String, _ field: String) throws(ControlRefusal) -> String {
        let isName =
            1...64 ~= text.utf8.count && text.utf8.first.map { isLetterOrDigit($0) } == true
            && text.utf8.allSatisfy { isLetterOrDigit($0) || "-_.".utf8.contains($0) }
        guard isName else {
            throw .invalid(
                field,
                "\(field) is '\(text.excerpt(80))'",
                fix: "Give 1 to 64 letters, digits, -, _ and ., the first a letter or a digit."
            )
        }
        return text
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte
    }
}
