package import ArgumentParser
import CosellClient
import CosellShell
import CosellSync
import CosellWire
import Foundation

/// `cosell export`: what the local database holds, as files.
package struct ExportCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write what the local database holds as JSON, JSON lines or CSV.",
        discussion: """
            Examples:
              cosell export opportunities --format csv --to pipeline.csv
              cosell export referrals | jq '.EngagementInvitationSummaries[].Status'
              cosell export --folder ~/partner-central

            JSON has the records as the API prints them, opportunities with what AWS holds
            about them, under the member that the API lists them by. CSV has the columns
            of docs/local-database.md. --folder writes opportunities.json, referrals.json
            and summary.json into a folder of today's date.

            Exit codes: 0 written, 252 the command line is wrong, 253 no credentials or
            settings, 255 anything else: no local database yet, a full disk.
            """
    )

    @Argument(help: "opportunities, history, referrals, engagements, solutions or connections.")
    var what: String?

    @Option(help: "json, jsonl or csv.")
    var format = ExportFormat.json.rawValue

    @Option(help: "A file; the output when nobody says.")
    var to: String?

    @Option(help: "A folder, in which one of today's date is written.")
    var folder: String?

    @Flag(help: "With what is gone, too.")
    var gone = false

    @OptionGroup var local: LocalDatabaseOptions

    package init() {}

    package func validate() throws {
        guard (what == nil) != (folder == nil) else {
            throw ValidationError("Give what to write, such as opportunities, or --folder DIR.")
        }
        guard to == nil || folder == nil else { throw ValidationError("--to and --folder exclude each other.") }
    }

    package func run() async throws {
        let streams = Streams.machine
        try await streams.run("export", asJSON: false, local.call.color.chosen) {
            let format = try ExportFormat.chosen(format, for: "--format")
            let table = try what.map { try ExportTable.chosen($0, for: "export") }
            try local.call.color.checked()
            try await local.openFilled().use { database in
                let exporter = Exporter(database, catalog: local.catalogName(), withGone: gone)
                if let table { try await write(table, format, exporter, streams) }
                if let folder { try await write(in: folder, exporter, streams) }
            }
            return .done
        }
    }

    private func write(
        _ table: ExportTable,
        _ format: ExportFormat,
        _ exporter: Exporter,
        _ streams: Streams
    ) async throws {
        guard let to, to != "-" else {
            try await exporter.write(table, as: format) { streams.show($0) }
            return
        }
        let count = try await ExportFile(to).write { file in
            try await exporter.write(table, as: format) { try file.write($0) }
        }
        streams.say("note: \(count.grouped) rows in \(to)\n")
    }

    private func write(in folder: String, _ exporter: Exporter, _ streams: Streams) async throws {
        let now = streams.now()
        let path = "\(Surroundings.machine.expanded(folder))/\(now.day)"
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw Complaints(
                [Complaint("the folder cannot be made", at: path, remedy: "Give --folder one that you may write.")],
                exit: .failure
            )
        }
        for table in [ExportTable.opportunities, .referrals] {
            try await ExportFile("\(path)/\(table.rawValue).json").write { file in
                try await exporter.write(table, as: .json) { try file.write($0) }
            }
        }
        let summary = try await exporter.summary(at: now)
        try await ExportFile("\(path)/summary.json").write { file in
            try file.write(String(decoding: JSONWriter.bytes(summary), as: UTF8.self) + "\n")
        }
        streams.say("note: opportunities.json, referrals.json and summary.json are in \(path)\n")
    }
}

/// A file that is there whole, or as it was before.
struct ExportFile {
    private let path: String

    init(_ path: String) { self.path = Surroundings.machine.expanded(path) }

    struct Handle {
        fileprivate let descriptor: Int32
        fileprivate let path: String

        func write(_ text: String) throws {
            guard Terminal.write(text, to: descriptor, endsWithItsReader: false) else { throw ExportFile.failure(path) }
        }
    }

    @discardableResult
    func write<Value>(_ body: (Handle) async throws -> Value) async throws -> Value {
        let draft = "\(path).part"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Self.failure(path) }
        do {
            let value = try await body(Handle(descriptor: descriptor, path: path))
            guard fsync(descriptor) == 0, close(descriptor) == 0, rename(draft, path) == 0 else {
                throw Self.failure(path)
            }
            return value
        } catch {
            close(descriptor)
            unlink(draft)
            throw error
        }
    }

    fileprivate static func failure(_ path: String) -> Complaints {
        let why = String(cString: strerror(errno))
        return Complaints(
            [Complaint("the file cannot be written: \(why)", at: path, remedy: "Give a path that can be written.")],
            exit: .failure
        )
    }
}
