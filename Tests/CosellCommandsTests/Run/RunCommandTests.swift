import ArgumentParser
import Testing

@testable import CosellCommands

struct RunCommandTests {
    @Test("every job's lines are command lines that there are", arguments: RunCommand.Job.allCases)
    func lines(of job: RunCommand.Job) throws {
        let command = try #require(try Cosell.parseAsRoot(["run", job.rawValue]) as? RunCommand)
        for line in command.jobs.flatMap(command.lines) { _ = try Cosell.parseAsRoot(line) }
    }

    @Test("several jobs run in the order in which they are named")
    func several() throws {
        let command = try #require(try Cosell.parseAsRoot(["run", "weekly", "daily-sync", "notify"]) as? RunCommand)
        #expect(command.jobs == [.weekly, .dailySync, .notify])
    }

    @Test("what is said of calls and of the database goes to each command, what is a command's own to that one")
    func options() throws {
        let words = ["run", "all", "--database", "d.sqlite", "--catalog", "AWS", "--folder", "f", "--rules", "r.yaml"]
        let command = try #require(try Cosell.parseAsRoot(words + ["--dry-run"]) as? RunCommand)
        let lines = command.jobs.flatMap(command.lines)
        #expect(lines.allSatisfy { $0.contains("d.sqlite") && $0.contains("AWS") })
        #expect(lines.filter { $0.contains("f") } == lines.filter { $0[0] == "export" })
        #expect(lines.filter { $0.contains("--dry-run") } == lines.filter { $0[0] == "referrals" })
        #expect(lines.first?.first == "sync" && lines.dropFirst().first?.first == "export")
    }
}
