package import CosellClient
package import CosellIntegrations
package import CosellShell

/// How an account of HubSpot is reached: the block `hubspot:` of `crm.yaml`, and `HUBSPOT_…` variables before it.
package struct HubSpotSettings: Sendable {
    package var server: Endpoint
    /// Of a private app; no description shows it.
    package var token: HubSpotSecret
    /// The property of deals that carries the id of the opportunity at AWS: a text with unique values.
    package var externalIDProperty = "aws_opportunity_id"
    /// The property of companies that carries what Cosell knows a company by: a text with unique values.
    package var companyKeyProperty = "aws_company_key"
    /// The pipeline of new deals: its id or label; nil for the account's first.
    package var pipeline: String?

    package init(server: Endpoint, token: String) { (self.server, self.token) = (server, HubSpotSecret(token)) }

    private static let keys = [
        "address", "token", "client_secret", "external_id_property", "company_key_property", "pipeline",
    ]
    private static let address = "https://api.hubapi.com"

    /// - Parameter file: where the block stands, for what is missing.
    package init(_ node: SettingsNode?, file: String, _ surroundings: Surroundings) throws(Complaint) {
        let members = try node?.members(Self.keys) ?? [:]
        func text(_ key: String) throws(Complaint) -> String? {
            if let value = surroundings.variable("HUBSPOT_\(key.uppercased())") { return value }
            return try members[key]?.text()
        }
        if ["token", "client_secret"].contains(where: { members[$0] != nil }) { try SecretFile.check(file) }
        let address = try text("address") ?? Self.address
        guard let server = Endpoint(address), server.scheme == "https" || server.isLoopback else {
            throw Complaint(
                "\"\(address)\" is no address of HubSpot",
                at: file,
                remedy: "Leave it out, or give \(Self.address)."
            )
        }
        guard let token = try text("token") else {
            throw Complaint(
                "the token of the private app is missing",
                at: file,
                remedy: "Set HUBSPOT_TOKEN, or write hubspot: token: there; docs/crm-hubspot.md shows all of it."
            )
        }
        self.init(server: server, token: token)
        if let property = try text("external_id_property") { externalIDProperty = property }
        if let property = try text("company_key_property") { companyKeyProperty = property }
        pipeline = try text("pipeline")
    }

    /// The secret by which HubSpot signs what it sends to `cosell crm listen`.
    package static func clientSecret(
        _ node: SettingsNode?,
        file: String,
        _ surroundings: Surroundings
    ) throws(Complaint) -> HubSpotSecret {
        let members = try node?.members(keys) ?? [:]
        if let value = surroundings.variable("HUBSPOT_CLIENT_SECRET") { return HubSpotSecret(value) }
        guard let value = try members["client_secret"]?.text() else {
            throw Complaint(
                "the client secret of the app is missing",
                at: file,
                remedy: "Set HUBSPOT_CLIENT_SECRET, or write hubspot: client_secret: there."
            )
        }
        try SecretFile.check(file)
        return HubSpotSecret(value)
    }
}

/// A text that nobody is shown.
package struct HubSpotSecret: Sendable, CustomStringConvertible, CustomReflectable {
    package let text: String

    package init(_ text: String) { self.text = text }

    package var description: String { "***" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
