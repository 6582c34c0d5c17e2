import CosellShapes
import CosellWire
import Testing

@testable import CosellShell

/// What `--wait` asks is what the models have.
struct AwaitedTaskTests {
    static let started = Service.allCases.flatMap { service in
        service.table.operationNames
            .filter { $0.hasPrefix("Start") && ($0.hasSuffix("Task") || $0.hasSuffix("BulkJob")) }
            .map { (service, $0) }
    }

    @Test("whatever starts a task, or a job that ends, can be waited for, and nothing else")
    func complete() {
        #expect(Self.started.map(\.1).sorted() == AwaitedTask.all.map(\.start).sorted())
        #expect(Self.started.count == 12)
    }

    @Test("a look asks for what the model wants, and finds there what it looks for", arguments: started)
    func look(_ service: Service, _ start: String) throws {
        let table = service.table
        let task = try #require(AwaitedTask.of(start))
        let answer = try #require(table.operation(start)?.output.map { table[$0] })
        #expect(answer.member(task.name)?.isRequired == true || task.name == "TaskId")
        let look = try #require(table.operation(task.look))
        let question = try #require(
            task.question(asked: named(table.operation(start)?.input, table), answered: named(answer.name, table))
        )
        guard case .object(let members) = question else { return #expect(Bool(false), "\(question)") }
        let wanted = table[look.input]
        #expect(members.allSatisfy { wanted.member($0.name) != nil })
        #expect(Set(wanted.members.filter(\.isRequired).map(\.name)).isSubset(of: members.map(\.name)))

        var found = try #require(look.output.map { table[$0] })
        if let rows = task.rows {
            let list = try #require(found.member(rows).map { table[$0.shape] })
            found = try #require(list.element.map { table[$0] })
        }
        let status = try #require(found.member(task.status).map { table[$0.shape] })
        let running: Set = ["IN_PROGRESS", "PENDING", "SUBMITTED"]
        #expect(Set(status.values).subtracting(running).isSubset(of: AwaitedTask.done.union(AwaitedTask.failed)))
        #expect(!status.values.isEmpty && !Set(status.values).isDisjoint(with: running))
    }

    @Test("what the answer does not name is not asked about")
    func nameless() throws {
        let task = try #require(AwaitedTask.of("StartOpportunityBulkJob"))
        #expect(task.question(asked: .object([]), answered: .object([])) == nil)
        let named = Document.object([Document.Member("JobId", .string("job-1"))])
        let question = task.question(asked: .object([]), answered: named)
        #expect(question?["Catalog"] == .string("AWS") && question?["JobId"] == .string("job-1"))
    }

    /// An object with a text for every member of a shape.
    private func named(_ shape: String?, _ table: ServiceTable) -> Document {
        .object((shape.map { table[$0].members } ?? []).map { Document.Member($0.name, .string($0.name)) })
    }
}
