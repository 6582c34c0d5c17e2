import CosellClient
import CosellShapes
import CosellShell
import CosellWire

/// Looks at a task of AWS's until it has ended: `--wait`.
struct TaskWait: Sendable {
    let task: AwaitedTask
    let caller: ServiceCaller

    /// - Parameters:
    ///   - answer: what starting the task was answered.
    ///   - catalog: as it was asked.
    /// - Returns: the answer with what the task has become.
    /// - Throws: ``WaitFailure`` when it fails, or when nobody waits any longer.
    func end(of answer: Document, catalog: Document) async throws -> Document {
        guard case .string(let identifier)? = answer["TaskId"] else { return answer }
        let named = Document.string(identifier)
        let question = Document.object([
            .init("Catalog", catalog), .init("TaskIdentifier", task.isList ? .list([named]) : named),
        ])
        let last = try await caller.wait(for: "task \(identifier)") {
            try progress(of: await caller.call(task.look, question))
        }
        guard case .object(let members) = answer, case .object(let changes) = last else { return answer }
        return .object(
            members.filter { member in !changes.contains { $0.name == member.name } }
                + changes.filter { $0.value != .null }
        )
    }

    /// A task that has only just begun may not be listed yet.
    private func progress(of answer: Document) throws -> Progress<Document> {
        guard case .list(let rows)? = answer[task.rows], let first = rows.first else { return .running }
        let states = rows.map { row in if case .string(let text)? = row[task.status] { text } else { "" } }
        guard states.allSatisfy({ AwaitedTask.done.union(AwaitedTask.failed).contains($0) }) else { return .running }
        guard task.isList else { return .done(answer) }
        guard AwaitedTask.failed.contains(states[0]) else { return .done(first) }
        return .failed(reason: first.word("ReasonCode") ?? "no reason", message: first.word("Message") ?? "")
    }
}

extension Document {
    fileprivate func word(_ name: String) -> String? {
        if case .string(let text)? = self[name] { text } else { nil }
    }
}
