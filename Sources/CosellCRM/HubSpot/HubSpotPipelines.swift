import CosellWire

/// The pipelines of deals and their stages, which records hold by id and people know by label.
///
/// Source: HubSpot developer documentation, "Pipelines".
struct HubSpotPipelines: Sendable {
    struct Stage: Hashable, Sendable {
        let id: String
        let label: String
    }

    struct Pipeline: Hashable, Sendable {
        let id: String
        let label: String
        let stages: [Stage]
    }

    /// In the order that people see.
    let all: [Pipeline]

    init(_ document: Document) {
        all = Self.ordered(document.answerList("results")).compactMap { pipeline in
            guard let id = pipeline["id"]?.wireText else { return nil }
            let stages = Self.ordered(pipeline.answerList("stages")).compactMap { stage in
                stage["id"]?.wireText.map { Stage(id: $0, label: stage.answerText("label") ?? $0) }
            }
            return Pipeline(id: id, label: pipeline.answerText("label") ?? id, stages: stages)
        }
    }

    private static func ordered(_ documents: [Document]) -> [Document] {
        documents.filter { !$0.answerTruth("archived") }
            .sorted { ($0.answerNumber("displayOrder") ?? 0) < ($1.answerNumber("displayOrder") ?? 0) }
    }

    static func load(_ calls: HubSpotCalls) async throws(CRMFailure) -> HubSpotPipelines {
        HubSpotPipelines(try await calls.get("/crm/v3/pipelines/deals"))
    }

    /// By id or label.
    func pipeline(_ name: String) -> Pipeline? {
        all.first { $0.id == name } ?? all.first { $0.label.lowercased() == name.lowercased() }
    }

    func label(ofStage id: String) -> String? { all.lazy.flatMap(\.stages).first { $0.id == id }?.label }

    enum Found: Hashable {
        case stage(id: String, pipeline: String)
        case unknown
        /// In several pipelines.
        case ambiguous([String])
    }

    /// A stage by its id or label.
    ///
    /// - Parameter name: of the pipeline that it is looked for in; nil for all.
    func stage(_ text: String, in name: String?) -> Found {
        let searched = name.map { name in pipeline(name).map { [$0] } ?? [] } ?? all
        let byID = searched.first { $0.stages.contains { $0.id == text } }
        if let byID { return .stage(id: text, pipeline: byID.id) }
        let byLabel = searched.flatMap { pipeline in
            pipeline.stages.filter { $0.label.lowercased() == text.lowercased() }.map { ($0.id, pipeline) }
        }
        switch byLabel.count {
        case 0: return .unknown
        case 1: return .stage(id: byLabel[0].0, pipeline: byLabel[0].1.id)
        default: return .ambiguous(byLabel.map(\.1.label))
        }
    }
}
