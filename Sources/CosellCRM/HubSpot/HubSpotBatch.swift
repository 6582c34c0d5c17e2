import CosellWire
import HTTPTypes

/// Writes of one kind to one object, a hundred in a request, with an outcome for each.
///
/// Source: HubSpot developer documentation, "Error handling: multi-status errors": an `objectWriteTraceId` says which
/// record of a batch an error is about. A batch that is refused whole is halved until the record stands alone.
struct HubSpotBatch: Sendable {
    let calls: HubSpotCalls
    let object: CRMObject
    /// The unique property by which records are found or made; nil where they are updated by id.
    let idProperty: String?

    struct Input: Hashable, Sendable {
        /// Of the record, or the value of the unique property.
        var key: String
        var properties: [String: String]
    }

    func write(_ inputs: [Input]) async throws(CRMFailure) -> [CRMOutcome] {
        var outcomes: [CRMOutcome] = []
        for few in inputs.runs(of: HubSpotReading.batchLimit) { outcomes += try await batch(Array(few)) }
        return outcomes
    }

    private static let refusing: Set<Int> = [400, 404, 409]

    private func batch(_ inputs: [Input]) async throws(CRMFailure) -> [CRMOutcome] {
        let body = Document.object([.init("inputs", .list(inputs.enumerated().map { document($1, trace: $0) }))])
        let verb = idProperty == nil ? "update" : "upsert"
        let path = "/crm/v3/objects/\(object.hubSpotName)/batch/\(verb)"
        let reply = try await calls.reply(.post, path, body, accepting: Self.refusing)
        guard Self.refusing.contains(reply.status) else { return outcomes(of: inputs, reply.body) }
        guard inputs.count > 1 else { return [Self.refusal(reply.body)] }
        let half = inputs.count / 2
        return try await batch(Array(inputs[..<half])) + batch(Array(inputs[half...]))
    }

    private func document(_ input: Input, trace: Int) -> Document {
        var members: [Document.Member] = [
            .init("id", .string(input.key)), .init("objectWriteTraceId", .string(String(trace))),
        ]
        if let idProperty { members.append(.init("idProperty", .string(idProperty))) }
        let properties = input.properties.sorted { $0.key < $1.key }
        members.append(.init("properties", .object(properties.map { .init($0.key, .string($0.value)) })))
        return .object(members)
    }

    private func outcomes(of inputs: [Input], _ body: Document) -> [CRMOutcome] {
        var outcomes = [CRMOutcome?](repeating: nil, count: inputs.count)
        var places: [String: Int] = [:]
        for (index, input) in inputs.enumerated() { places[input.key] = index }
        for result in body.answerList("results") {
            guard let id = result["id"]?.wireText else { continue }
            let key = idProperty.flatMap { result["properties"]?[$0]?.wireText } ?? (idProperty == nil ? id : nil)
            let place = Self.place(result.answerText("objectWriteTraceId"), inputs.count) ?? key.flatMap { places[$0] }
            if let place { outcomes[place] = .written(id: id, created: result.answerTruth("new")) }
        }
        for error in body.answerList("errors") {
            let context = error["context"]
            let traces =
                context?.answerList("objectWriteTraceId").compactMap { Self.place($0.wireText, inputs.count) } ?? []
            let named = (context?.answerList("ids") ?? []).compactMap { $0.wireText.flatMap { places[$0] } }
            for place in traces + named { outcomes[place] = Self.refusal(error) }
        }
        return outcomes.map {
            $0
                ?? .refused(
                    code: "UNANSWERED",
                    message: "HubSpot said nothing of this record; run it again",
                    retriable: true
                )
        }
    }

    private static func place(_ trace: String?, _ count: Int) -> Int? {
        trace.flatMap { Int($0) }.flatMap { (0..<count).contains($0) ? $0 : nil }
    }

    static func refusal(_ error: Document) -> CRMOutcome {
        let words = [error.answerText("message")] + error.answerList("errors").map { $0.answerText("message") }
        var seen: Set<String> = []
        let message = words.compactMap { $0 }.filter { seen.insert($0).inserted }.joined(separator: "; ")
        return .refused(
            code: error.answerText("category") ?? "REFUSED",
            message: message.isEmpty ? "HubSpot did not say why" : message,
            retriable: ["RATE_LIMITS", "INTERNAL_ERROR"].contains(error.answerText("category") ?? "")
        )
    }
}
