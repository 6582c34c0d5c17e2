import Testing
import CosellClient

@testable import CosellCRM

/// An org that answers as a script says; the token is asked for once, before everything else.
func salesforce(
    _ steps: [CRMScript.Step],
    grant: SalesforceGrant? = nil
) throws -> (crm: SalesforceCRM, script: CRMScript) {
    let script = CRMScript([.token] + steps)
    let instance = try #require(Endpoint("https://acme.my.salesforce.com"))
    let settings = SalesforceSettings(
        instance: instance,
        grant: grant ?? .clientCredentials(client: "app", secret: "s")
    )
    return (SalesforceCRM(settings, transport: script, surroundings: script.surroundings), script)
}

extension CRMScript.Step {
    static let token = CRMScript.Step(
        "POST /services/oauth2/token",
        .json(
            #"{"access_token": "T1", "instance_url": "https://acme.my.salesforce.com", "id": "https://a.example/id/00DA/005A"}"#
        )
    )
    static let secondToken = CRMScript.Step("POST /services/oauth2/token", .json(#"{"access_token": "T2"}"#))
}

/// The rows of a query's answer; each is the members of one.
func rows(_ rows: [String], next: String? = nil) -> CRMScript.Answer {
    let place = next.map { #""done": false, "nextRecordsUrl": "\#($0)""# } ?? #""done": true"#
    return .json(
        #"{"totalSize": \#(rows.count), \#(place), "records": [\#(rows.map { "{\($0)}" }.joined(separator: ","))]}"#
    )
}

func row(_ id: String, _ modified: String = "2026-01-12T19:00:00.000+0000", _ more: String = "") -> String {
    #""Id": "\#(id)", "IsDeleted": false, "SystemModstamp": "\#(modified)"\#(more.isEmpty ? "" : ", \(more)")"#
}
