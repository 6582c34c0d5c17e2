import CosellShell
import CosellWire
import Foundation

/// One run of `cosell init`: looks at all files first, and writes all of them or none.
struct InitRun {
    let settings: InitSettings
    let format: ReportFormat
    let style: Style

    func run(_ streams: Streams, writes: Bool, force: Bool) throws -> CommandStatus {
        let files = try files(streams)
        let differing = files.filter { $0.state == .different }
        let mayWrite = force || differing.isEmpty
        if writes, mayWrite {
            for file in files where [.new, .different].contains(file.state) { try Self.write(file) }
        }
        streams.show(format == .json ? json(files, isWritten: writes && mayWrite) : text(files, writes && mayWrite))
        guard writes, !mayWrite else {
            if format == .table, writes { streams.show(next) }
            return .done
        }
        let complaints = differing.map {
            Complaint("the file says something else; nothing was written", at: $0.path, remedy: "--force writes it.")
        }
        throw Complaints(complaints, exit: .findings)
    }

    // MARK: What is wanted

    func files(_ streams: Streams) throws -> [WantedFile] {
        func wanted(_ path: String, _ text: String, isStarter: Bool = false) throws -> WantedFile {
            WantedFile(path: path, text: text, found: try Self.found(path, streams), isStarter: isStarter)
        }
        let folder = settings.configuration
        let known = try Self.found("\(folder)/config", streams)
        var files = [
            WantedFile(path: "\(folder)/config", text: configuration(keeping: known ?? ""), found: known),
            try wanted("\(folder)/referral-rules.yaml", StarterRules.text, isStarter: true),
        ]
        if settings.places.contains(.cron) { files.append(try wanted("\(folder)/crontab", CronLines.text(settings))) }
        if settings.places.contains(.systemd) {
            for unit in SystemdUnits.files(settings) {
                files.append(try wanted("\(settings.units)/\(unit.name)", unit.text))
            }
        }
        if settings.places.contains(.github) {
            let root = settings.repository
            files.append(try wanted("\(root)/\(GitHubWorkflow.file)", GitHubWorkflow.text(settings)))
            files.append(try wanted("\(root)/\(GitHubWorkflow.rules)", StarterRules.text, isStarter: true))
        }
        return files
    }

    /// The settings with these in them, and whatever else a person has written there.
    private func configuration(keeping text: String) -> String {
        var rest = [("catalog", settings.catalog)] + (settings.profile.map { [("profile", $0)] } ?? [])
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last == "" { lines.removeLast() }
        for index in lines.indices {
            let name = lines[index].prefix { $0 != "=" }.trimmingCharacters(in: .whitespaces)
            guard let place = rest.firstIndex(where: { $0.0 == name }) else { continue }
            let value = rest.remove(at: place).1
            let said = lines[index].drop { $0 != "=" }.dropFirst().trimmingCharacters(in: .whitespaces)
            if said != value { lines[index] = "\(name) = \(value)" }
        }
        return (lines + rest.map { "\($0.0) = \($0.1)" }).map { $0 + "\n" }.joined()
    }

    private static func found(_ path: String, _ streams: Streams) throws -> String? {
        guard let bytes = streams.file(path) else {
            guard !FileManager.default.fileExists(atPath: path) else {
                throw Complaints(
                    [Complaint("the file cannot be read", at: path, remedy: "Look at its rights.")],
                    exit: .failure
                )
            }
            return nil
        }
        return try Streams.text(bytes, of: path)
    }

    private static func write(_ file: WantedFile) throws {
        let url = URL(filePath: file.path)
        do {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(file.text.utf8).write(to: url, options: .atomic)
        } catch {
            throw Complaints(
                [
                    Complaint(
                        "the file cannot be written",
                        at: file.path,
                        remedy: "Check that you may write into its folder and that the disk has room."
                    )
                ],
                exit: .failure
            )
        }
    }

    // MARK: What is said

    private func text(_ files: [WantedFile], _ isWritten: Bool) -> String {
        files.map { file in
            let state = file.state
            var words = state.rawValue
            if state == .different, isWritten { words = "is written anew" }
            if state == .new, !isWritten { words = "is not there yet" }
            var text = "\(style.head(file.path)) \(words)\n"
            if !isWritten, state == .new || state == .different {
                text += file.differences.map { line in
                    "  \(line.hasPrefix("-") ? style.old(line) : style.new(line))\n"
                }
                .joined()
            }
            return text
        }
        .joined()
    }

    /// What is left to do by hand.
    private var next: String {
        var lines: [String] = []
        if settings.hasKeysInVariables, settings.profile == nil {
            lines.append("put your keys into a profile (aws configure): those of this shell are not written")
        }
        lines.append("cosell doctor")
        if settings.places.contains(.cron) {
            lines.append("(crontab -l; cat \("\(settings.configuration)/crontab".shellWord)) | crontab -")
        }
        if settings.places.contains(.systemd) {
            lines.append("systemctl --user enable --now \(SystemdUnits.timers.joined(separator: " "))")
        }
        if settings.places.contains(.github) { lines.append("set the secrets that \(GitHubWorkflow.file) names") }
        let channels = "\(settings.configuration)/notify.yaml"
        if settings.notifies, !FileManager.default.fileExists(atPath: channels) {
            lines.append("write \(channels): docs/notify.md shows one")
        }
        return "Next:\n" + lines.map { "  \($0.visible)\n" }.joined()
    }

    private func json(_ files: [WantedFile], isWritten: Bool) -> String {
        let rows = files.map { file in
            Document.object([
                .init("Path", .string(file.path)), .init("State", .string("\(file.state)")),
                .init("Differences", .list(file.differences.map(Document.string))),
            ])
        }
        return JSONLayout.text(.object([.init("IsWritten", .boolean(isWritten)), .init("Files", .list(rows))])) + "\n"
    }
}
