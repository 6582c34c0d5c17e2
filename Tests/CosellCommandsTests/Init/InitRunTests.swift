import ArgumentParser
import CosellClient
import CosellWire
import Foundation
import JSONSchema
import Testing

@testable import CosellCommands
@testable import CosellShell

/// What `cosell init` writes, and what it leaves alone.
struct InitRunTests {
    private static func settings(_ places: Set<InitSettings.Place> = []) -> InitSettings {
        var settings = InitSettings(program: "/opt/co sell/cosell", home: "/h", repository: "/r")
        settings.places = places
        settings.profile = "sales"
        return settings
    }

    private static func files(_ settings: InitSettings, there: [String: String] = [:]) throws -> [String: WantedFile] {
        let run = InitRun(settings: settings, format: .table, style: .plain)
        let files = try run.files(StreamsDouble(files: there).streams)
        return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0) })
    }

    // MARK: Settings

    struct Merge: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var there: String?
        let wanted: String
        let state: WantedFile.State
    }

    private static let merges = [
        Merge(testDescription: "none yet", wanted: "catalog = AWS\nprofile = sales\n", state: .new),
        Merge(
            testDescription: "the same, in somebody's own way",
            there: "# mine\ncatalog=AWS\nprofile   = sales\noutput = table\n",
            wanted: "# mine\ncatalog=AWS\nprofile   = sales\noutput = table\n",
            state: .same
        ),
        Merge(
            testDescription: "another profile, and lines that stay",
            there: "profile = other\n# mine\noutput = table",
            wanted: "profile = sales\n# mine\noutput = table\ncatalog = AWS\n",
            state: .different
        ),
    ]

    @Test("settings are brought into the file of a person and lose nothing there", arguments: merges)
    func merge(_ row: Merge) throws {
        let there = row.there.map { ["/h/.config/cosell/config": $0] } ?? [:]
        let file = try #require(try Self.files(Self.settings(), there: there)["/h/.config/cosell/config"])
        #expect(file.text == row.wanted)
        #expect(file.state == row.state)
        _ = try Preferences(file.text, of: file.path)
    }

    @Test("what differs is shown line by line")
    func differences() {
        let file = WantedFile(path: "f", text: "a\nc\nd\n", found: "a\nb\nd\ne\n")
        #expect(file.differences == ["- b", "+ c", "- e"])
    }

    @Test("rules that are there are a person's own; those to begin with can be read")
    func rules() throws {
        let path = "/h/.config/cosell/referral-rules.yaml"
        #expect(try Self.files(Self.settings())[path]?.state == .new)
        #expect(try Self.files(Self.settings(), there: [path: "rules: []"])[path]?.state == .kept)
    }

    // MARK: Timers

    @Test("a crontab's lines can be read by a shell, whatever the names in them")
    func cron() throws {
        var settings = Self.settings([.cron])
        (settings.hour, settings.minute, settings.folder) = (23, 5, "/it's/100%")
        settings.variables = [("AWS_CONFIG_FILE", "/a b")]
        let text = try #require(try Self.files(settings)["/h/.config/cosell/crontab"]?.text)
        #expect(
            text.split(separator: "\n").dropFirst() == [
                #"5 23 * * * AWS_CONFIG_FILE='/a b' '/opt/co sell/cosell' run daily-sync referrals stale --folder '/it'\''s/100\%'"#,
                "5 0 * * 2 AWS_CONFIG_FILE='/a b' '/opt/co sell/cosell' run pipeline weekly",
            ]
        )
    }

    @Test("units quote what systemd would read otherwise")
    func units() throws {
        var settings = Self.settings([.systemd])
        settings.folder = #"/a "b" $c 100%"#
        settings.variables = [("AWS_CONFIG_FILE", "/a b")]
        settings.options = ["--region", "eu-west-1"]
        let files = try Self.files(settings)
        let service = try #require(files["/h/.config/systemd/user/cosell-daily.service"]?.text)
        #expect(service.contains("\nEnvironment=\"AWS_CONFIG_FILE=/a b\"\n"))
        let line =
            #"ExecStart="/opt/co sell/cosell" run daily-sync referrals stale --folder "/a \"b\" $$c 100%%" --region eu-west-1"#
        #expect(service.contains("\n\(line)\n"))
        let timer = try #require(files["/h/.config/systemd/user/cosell-weekly.timer"]?.text)
        #expect(timer.contains("\nOnCalendar=Mon *-*-* 07:17:00\n"))
    }

    // MARK: The workflow

    /// What GitHub asks of a workflow, as far as this one goes.
    private static let schema = """
        {
          "type": "object", "required": ["name", "on", "permissions", "concurrency", "jobs"],
          "properties": {
            "name": {"type": "string", "minLength": 1},
            "on": {"type": "object", "required": ["schedule", "workflow_dispatch"], "properties": {
              "workflow_dispatch": {"type": ["null", "object"]},
              "schedule": {"type": "array", "minItems": 1, "items": {
                "type": "object", "required": ["cron"],
                "properties": {"cron": {"type": "string", "pattern": "^[0-9]+ [0-9]+ [*] [*] [*0-6]$"}}}}}},
            "permissions": {"type": "object", "properties": {"contents": {"type": "string", "enum": ["read"]}}},
            "concurrency": {"type": "object", "required": ["group"], "properties": {
              "group": {"type": "string"}, "cancel-in-progress": {"type": "boolean", "enum": [false]}}},
            "jobs": {"type": "object", "required": ["cosell"], "properties": {"cosell": {
              "type": "object", "required": ["runs-on", "steps", "timeout-minutes", "env"], "properties": {
                "runs-on": {"type": "string"}, "timeout-minutes": {"type": "integer", "minimum": 1, "maximum": 360},
                "env": {"type": "object", "required": ["AWS_REGION", "COSELL_CATALOG", "COSELL_DATABASE"]},
                "steps": {"type": "array", "minItems": 5, "items": {"type": "object", "properties": {
                  "name": {"type": "string", "minLength": 1}, "run": {"type": "string", "minLength": 1},
                  "uses": {"type": "string", "pattern": "^[a-z-]+/[a-z/-]+@v[0-9]+$"},
                  "if": {"type": "string"}, "with": {"type": "object"}, "env": {"type": "object"}}}}}}}}
          }
        }
        """

    @Test("a workflow is one that GitHub takes", arguments: [false, true])
    func workflow(_ notifies: Bool) throws {
        var settings = Self.settings([.github])
        settings.notifies = notifies
        settings.options = ["--endpoint-url", "http://it's: ${{ here }}"]
        let text = try #require(try Self.files(settings)["/r/.github/workflows/cosell.yml"]?.text)
        let document = try YAMLText.document(of: text)
        let flaws = try ValueSchema(JSONText.document(of: Self.schema)).flaws(in: document)
        #expect(flaws.isEmpty, "\(flaws)")
        let known = ["name", "on", "permissions", "concurrency", "jobs"]
        #expect(document.names == known)
        let job = try #require(document["jobs"]?["cosell"])
        #expect(job.names == ["runs-on", "timeout-minutes", "env", "steps"])
        #expect(job["env"]?["AWS_ENDPOINT_URL"] == .string("http://it's: $ {{ here }}"))
        #expect((job["env"]?["SLACK_WEBHOOK"] != nil) == notifies)
        guard case .list(let steps)? = job["steps"] else { return }
        for step in steps {
            #expect((step["run"] == nil) != (step["uses"] == nil), "\(step)")
            #expect(Set(step.names).isSubset(of: ["name", "if", "uses", "with", "env", "run"]))
        }
    }

    // MARK: What cannot be meant

    @Test("a time of day has hours and minutes", arguments: ["6", "24:00", "06:60", ":17", "06:17:00", "six", "١:٠٠"])
    func time(_ text: String) throws {
        #expect(try complaint(["--at", text])?.place == "--at")
    }

    @Test("a misspelt catalog is refused with the nearest")
    func catalog() throws {
        #expect(try complaint(["--catalog", "Snadbox"])?.remedy == "Did you mean Sandbox?")
    }

    @Test("a line break would begin another line of a crontab")
    func lineBreak() throws {
        #expect(try complaint(["--folder", "/a\n* * * * * rm"]) != nil)
    }

    private func complaint(_ words: [String]) throws -> Complaint? {
        let command = try #require(try Cosell.parseAsRoot(["init"] + words) as? InitCommand)
        return #expect(throws: Complaint.self) {
            try InitSettings(command, Self.surroundings, program: "/c", repository: "/r")
        }
    }

    private static let surroundings = Surroundings(
        home: "/h",
        readFile: { _ in nil },
        writeFile: { _, _ in },
        now: { StreamsDouble.now },
        sleep: { _ in },
        chance: { 0 },
        run: { _ in throw CancellationError() }
    )
}

extension Document {
    fileprivate var names: [String] {
        if case .object(let members) = self { members.map(\.name) } else { [] }
    }
}
