import CosellClient
import Testing

@testable import CosellCRM

func hubSpot(_ steps: [CRMScript.Step], pipeline: String? = nil) throws -> (crm: HubSpotCRM, script: CRMScript) {
    let script = CRMScript(steps)
    var settings = HubSpotSettings(server: try #require(Endpoint("https://api.hubapi.com")), token: "pat")
    settings.pipeline = pipeline
    return (HubSpotCRM(settings, transport: script, surroundings: script.surroundings), script)
}

/// The results of a request; each is one as JSON.
func results(_ results: [String], status: Int = 200, _ more: String = "") -> CRMScript.Answer {
    .json(#"{"results": [\#(results.joined(separator: ","))]\#(more.isEmpty ? "" : ", \(more)")}"#, status: status)
}

func deal(_ id: String, _ modified: String = "2026-01-12T10:00:00.000Z", _ more: String = "") -> String {
    let properties = #""hs_lastmodifieddate": "\#(modified)"\#(more.isEmpty ? "" : ", \(more)")"#
    return #"{"id": "\#(id)", "properties": {\#(properties)}, "updatedAt": "\#(modified)", "archived": false}"#
}
