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
    ///   - input: what it was asked.
    /// - Returns: the answer with what the task has become.
    /// - Throws: ``WaitFailure`` when it fails, or when nobody waits any longer.
    func end(of answer: Document, asked input: Document) async throws -> Document {
        guard let question = task.question(asked: input, answered: answer) else { return answer }
        let last = try await caller.wait(for: "task \(answer.word(task.name) ?? "")") {
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
        let rows = task.rows.map { answer[$0]?.elements ?? [] } ?? [answer]
        let states = rows.map { $0.word(task.status) ?? "" }
        guard let first = rows.first, states.allSatisfy({ AwaitedTask.done.union(AwaitedTask.failed).contains($0) })
        else { return .running }
        guard !task.hasParts else { return .done(answer) }
        guard AwaitedTask.failed.contains(states[0]) else { return .done(first) }
        let cause = first["ErrorDetailList"]?.elements.first ?? first
        return .failed(
            reason: cause.word("ReasonCode") ?? cause.word("Code") ?? first.word("FailureReason") ?? states[0],
            message: cause.word("Message") ?? ""
        )
    }
}

extension Document {
    fileprivate func word(_ name: String) -> String? {
        if case .string(let text)? = self[name] { text } else { nil }
    }

    fileprivate var elements: [Document] { if case .list(let elements) = self { elements } else { [] } }
}
