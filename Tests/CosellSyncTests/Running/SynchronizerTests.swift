import CosellClient
import CosellStore
import CosellSync
import CosellWire
import SellingAPI
import Synchronization
import Testing

struct SynchronizerTests {
    @Test("the first run keeps all there is, and the second finds nothing new")
    func twice() async throws {
        let fake = FakePartnerCentral.filled()
        try await withDatabase { database in
            let first = try await fake.sync(database)
            #expect(first.sum.new == 10 + 4 + 3 + 2 + 1)
            #expect(first.troubles.isEmpty)
            #expect(
                try await database.texts("SELECT involvement FROM opportunity ORDER BY CAST(substr(id, 2) AS INTEGER)")
                    == ["NULL", "Co-Sell", "NULL", "Co-Sell", "NULL", "Co-Sell", "NULL", "Co-Sell", "NULL", "Co-Sell"]
            )
            #expect(try await database.texts("SELECT DISTINCT owner_name FROM opportunity") == ["Ana Silva"])
            #expect(
                try await database.texts("SELECT direction || ' ' || status FROM referral ORDER BY id")
                    == ["received PENDING", "received ACCEPTED", "sent REJECTED"]
            )
            #expect(try await database.texts("SELECT opportunity FROM referral WHERE id = 'engi-2'") == ["O2"])
            #expect(
                try await database.texts("SELECT members FROM engagement ORDER BY id")
                    == [#"[{"CompanyName":"Northwind","AccountId":"111122223333"}]"#, "[]"]
            )
            let kept = try await database.content()
            let second = try await fake.sync(database)
            #expect(second.sum.new + second.sum.changed + second.sum.gone + second.sum.failed == 0)
            #expect(try await database.content() == kept)
        }
    }

    @Test("a change is a new version, with what changed, when, and until when the one before held")
    func change() async throws {
        let fake = FakePartnerCentral.filled()
        try await withDatabase { database in
            _ = try await fake.sync(database)
            fake.wait(seconds: 3600)
            let moved = fake.now.adding(seconds: -60)
            fake.change { state in
                state.opportunities["O4"]?.lifeCycle?.stage = .qualified
                state.opportunities["O4"]?.lastModifiedDate = moved
            }
            let report = try await fake.sync(database)
            #expect(report.sum.changed == 1)
            #expect(
                try await database.texts(
                    "SELECT change || ' ' || stage FROM opportunity_history WHERE id = 'O4' ORDER BY version"
                ) == ["new Prospect", "changed Qualified"]
            )
            #expect(
                try await database.texts("SELECT fields FROM opportunity_history WHERE id = 'O4' AND version = 2")
                    == [#"["LastModifiedDate","LifeCycle.Stage"]"#]
            )
            let earlier = moved.adding(seconds: -1).stored
            for (moment, stage) in [(earlier, "Prospect"), (moved.stored, "Qualified")] {
                #expect(
                    try await database.texts(
                        """
                        SELECT stage FROM opportunity_history WHERE id = 'O4' AND happened_at <= \(moment)
                        AND (until IS NULL OR until > \(moment))
                        """
                    ) == [stage]
                )
            }
        }
    }

    @Test("an association, which moves no date, is found by reading again, and happened when it was seen")
    func association() async throws {
        let fake = FakePartnerCentral.filled()
        try await withDatabase { database in
            _ = try await fake.sync(database)
            fake.wait(seconds: 600)
            fake.change { $0.opportunities["O3"]?.relatedEntityIdentifiers.solutions = ["S-1", "S-2"] }
            let report = try await fake.sync(database)
            #expect(report.sum.changed == 1)
            #expect(
                try await database.texts(
                    "SELECT identifier FROM opportunity_related WHERE opportunity = 'O3' ORDER BY identifier"
                ) == ["S-1", "S-2"]
            )
            let last: SQL = "SELECT happened_at FROM opportunity_history WHERE id = 'O3' AND version = 2"
            #expect(try await database.texts(last) == [report.startedAt])
            fake.wait(seconds: 600)
            fake.change { $0.opportunities["O3"]?.relatedEntityIdentifiers.solutions = nil }
            _ = try await fake.sync(database)
            #expect(try await database.texts("SELECT identifier FROM opportunity_related") == [])
        }
    }

    @Test("between two walks so many open ones are read again as said, those that were read longest ago first")
    func rotation() async throws {
        let fake = FakePartnerCentral.filled()
        try await withDatabase { database in
            _ = try await fake.sync(database)
            for _ in 1...2 {
                fake.wait(seconds: 600)
                _ = try await fake.sync(database) { $0.rereadCount = 5 }
            }
            #expect(try await database.texts("SELECT DISTINCT read_at FROM opportunity").count == 2)
            #expect(
                try await database.texts("SELECT CAST(COUNT(*) AS TEXT) FROM opportunity GROUP BY read_at")
                    == ["5", "5"]
            )
        }
    }

    @Test("one that comes with the very time of the newest known one is not lost")
    func equalTimes() async throws {
        let fake = FakePartnerCentral.filled()
        try await withDatabase { database in
            _ = try await fake.sync(database)
            let newest = FakePartnerCentral.start.adding(seconds: 5)
            fake.change { $0.opportunities["O11"] = FakePartnerCentral.opportunity("O11", modified: newest) }
            #expect(try await fake.sync(database) { $0.rereadCount = 0 }.sum.new == 1)
        }
    }

    @Test("what vanished is gone once a walk misses it, keeps its history, and may come back")
    func gone() async throws {
        let fake = FakePartnerCentral.filled()
        try await withDatabase { database in
            _ = try await fake.sync(database)
            let held = fake.state.withLock { $0.opportunities["O5"] }
            fake.change { state in
                state.opportunities["O5"] = nil
                state.solutions.removeLast()
                state.invitations["engi-1"] = nil
            }
            fake.wait(seconds: 25 * 3600)
            #expect(try await fake.sync(database).sum.gone == 3)
            #expect(try await database.texts("SELECT id FROM opportunity WHERE gone_at IS NOT NULL") == ["O5"])
            #expect(try await database.texts("SELECT id FROM solution WHERE gone_at IS NOT NULL") == ["S-4"])
            #expect(try await database.texts("SELECT id FROM referral WHERE gone_at IS NOT NULL") == ["engi-1"])
            fake.change { $0.opportunities["O5"] = held }
            fake.wait(seconds: 25 * 3600)
            _ = try await fake.sync(database)
            #expect(
                try await database.texts("SELECT change FROM opportunity_history WHERE id = 'O5' ORDER BY version")
                    == ["new", "gone", "back"]
            )
            #expect(try await database.texts("SELECT id FROM opportunity WHERE gone_at IS NOT NULL") == [])
        }
    }

    @Test("a record that cannot be read fails alone, and the next run reads it")
    func failure() async throws {
        let fake = FakePartnerCentral.filled()
        try await withDatabase { database in
            fake.change { $0.broken["O7"] = FakePartnerCentral.faulty }
            let report = try await fake.sync(database)
            #expect(report.sum.failed == 1)
            #expect(report.troubles.map(\.id) == ["O7"])
            #expect(try await database.texts("SELECT id FROM opportunity WHERE id = 'O7'") == [])
            #expect(try await database.texts("SELECT outcome FROM sync_run") == ["done with failures"])
            fake.change { $0.broken = [:] }
            fake.wait(seconds: 60)
            #expect(try await fake.sync(database).sum.new == 1)
            #expect(try await database.texts("SELECT id FROM sync_failure") == [])
        }
    }

    @Test("a kind that the caller may not list fails alone, and what AWS holds is denied once for all")
    func denial() async throws {
        let fake = FakePartnerCentral.filled()
        try await withDatabase { database in
            fake.change { state in
                state.broken["ListEngagements"] = FakePartnerCentral.denied
                for number in 1...10 { state.broken["AWS of O\(number)"] = FakePartnerCentral.denied }
            }
            let report = try await fake.sync(database) { $0.width = 1 }
            #expect(report.troubles.map { "\($0.kind) \($0.id)" } == ["opportunities AWS summaries", "engagements *"])
            #expect(report.sum.failed == 2)
            #expect(report.tallies[.opportunities]?.new == 10)
            #expect(report.tallies[.connections]?.new == 1)
        }
    }

    @Test("throttling and answers that were cut off are waited out")
    func passing() async throws {
        let fake = FakePartnerCentral.filled()
        try await withDatabase { database in
            fake.change { state in
                for number in stride(from: 2, through: 20, by: 3) {
                    state.failures[number] =
                        number.isMultiple(of: 2)
                        ? FakePartnerCentral.throttled : TransportFailure(.interrupted, host: "localhost")
                }
            }
            let report = try await fake.sync(database)
            #expect(report.troubles.isEmpty)
            #expect(report.sum.new == 20)
        }
    }

    @Test("a run that is cut short at any of its calls is gone on with, and ends as an unbroken one")
    func cutShort() async throws {
        let unbroken = try await withDatabase { database in
            let fake = FakePartnerCentral.filled()
            _ = try await fake.sync(database)
            return (content: try await database.content(), calls: fake.state.withLock(\.callCount))
        }
        for cut in 1...unbroken.calls {
            let fake = FakePartnerCentral.filled()
            try await withDatabase { database in
                fake.change { $0.failures[cut] = CredentialFailure(.notFound, "no keys", in: "x", remedy: "y") }
                await #expect(throws: CredentialFailure.self) { try await fake.sync(database) }
                let report = try await fake.sync(database)
                #expect(report.troubles.isEmpty)
                #expect(try await database.content() == unbroken.content, "cut at call \(cut)")
            }
        }
    }

    @Test("where call after call fails, it stops with the kind and goes on with the next")
    func streak() async throws {
        let fake = FakePartnerCentral.filled()
        fake.change { state in
            for number in 11...60 {
                let id = "O\(number)"
                state.opportunities[id] = FakePartnerCentral.opportunity(id, modified: FakePartnerCentral.start)
            }
            for number in 1...60 { state.broken["O\(number)"] = FakePartnerCentral.denied }
        }
        try await withDatabase { database in
            let report = try await fake.sync(database)
            #expect(report.troubles.last { $0.kind == .opportunities }?.id == "*")
            #expect(report.tallies[.connections]?.new == 1)
            #expect(try fake.double.inputs(of: Selling.GetOpportunity.self).count < 40)
        }
    }

    @Test("two runs at once: the second one leaves, and says why")
    func twoAtOnce() async throws {
        let fake = FakePartnerCentral.filled()
        try await withTemporaryFolder { folder in
            let file = folder + "/a.sqlite"
            let first = try await LocalDatabase.open(file: file)
            let second = try await LocalDatabase.open(file: file)
            let refusal = try await first.alone {
                await #expect(throws: SyncRefusal.self) { try await fake.sync(second) }
            }
            #expect(refusal??.description.contains("Another sync is at work on \(file)") == true)
            #expect(try await fake.sync(second).sum.new == 20)
            await first.close()
            await second.close()
        }
    }

    @Test("--full reads everything again, and changes nothing that is as it was")
    func full() async throws {
        let fake = FakePartnerCentral.filled()
        try await withDatabase { database in
            _ = try await fake.sync(database)
            let asked = try fake.double.inputs(of: Selling.GetOpportunity.self).count
            fake.wait(seconds: 60)
            let report = try await fake.sync(database) { $0.isFull = true }
            #expect(report.sum.changed == 0)
            #expect(try fake.double.inputs(of: Selling.GetOpportunity.self).count == asked + 10)
        }
    }
}
