package import CosellClient
package import CosellIntegrations
package import CosellShell
import CosellWire

/// How an org of Salesforce is reached: the block `salesforce:` of `crm.yaml`, and `SALESFORCE_…` variables before it.
package struct SalesforceSettings: Sendable {
    /// My Domain, `https://acme.my.salesforce.com`: tokens are asked for there.
    package var instance: Endpoint
    package var grant: SalesforceGrant
    /// `v62.0`
    package var version = "v62.0"
    /// The field that carries the id of the opportunity at AWS: text, unique, an external id.
    package var externalIDField = "AWS_Opportunity_Id__c"
    /// The same of a lead: it carries the id of the engagement.
    package var leadExternalIDField = "AWS_Engagement_Id__c"
    /// More records than that are written by Bulk API 2.0, which recommends itself for more than 2,000.
    package var bulkAbove = 2_000
    /// Milliseconds that the org takes for a row of a job, as far as is known: a job is looked at first when it should be
    /// done by that, since every look is a request of the org's day.
    package var bulkPace = 5

    package init(instance: Endpoint, grant: SalesforceGrant) { (self.instance, self.grant) = (instance, grant) }

    private static let keys = [
        "instance", "grant", "client_id", "client_secret", "refresh_token", "user", "key_file", "audience",
        "api_version", "external_id_field", "lead_external_id_field", "bulk_above", "bulk_pace",
    ]

    /// - Parameter file: where the block stands, for what is missing.
    package init(_ node: SettingsNode?, file: String, _ surroundings: Surroundings) throws(Complaint) {
        let members = try node?.members(Self.keys) ?? [:]
        func text(_ key: String) throws(Complaint) -> String? {
            if let value = surroundings.variable("SALESFORCE_\(key.uppercased())") { return value }
            return try members[key]?.text()
        }
        func needed(_ key: String, _ what: String) throws(Complaint) -> String {
            if let value = try text(key) { return value }
            throw Complaint(
                "\(what) is missing",
                at: file,
                remedy:
                    "Write salesforce: \(key): there, or set SALESFORCE_\(key.uppercased()); docs/crm-salesforce.md shows all of it."
            )
        }
        if ["client_secret", "refresh_token"].contains(where: { members[$0] != nil }) { try SecretFile.check(file) }

        let address = try needed("instance", "the address of the org")
        guard let instance = Endpoint(address), instance.scheme == "https" || instance.isLoopback else {
            throw Complaint(
                "\"\(address)\" is no address of an org",
                at: file,
                remedy: "Give https://YOURS.my.salesforce.com."
            )
        }
        let client = try needed("client_id", "the consumer key of the app")
        let word = try text("grant") ?? "client_credentials"
        switch word {
        case "client_credentials":
            grant = .clientCredentials(client: client, secret: try needed("client_secret", "the consumer secret"))
        case "refresh_token":
            let token = try needed("refresh_token", "the refresh token")
            grant = .refreshToken(client: client, secret: try text("client_secret"), token: token)
        case "jwt":
            let user = try needed("user", "the user whom the app acts for")
            let path = surroundings.expanded(try needed("key_file", "the file of the private key"))
            grant = .assertion(
                client: client,
                user: user,
                key: try Self.key(path, surroundings),
                audience: try text("audience") ?? "https://login.salesforce.com"
            )
        default:
            throw Complaint(
                "there is no grant '\(word)'",
                at: file,
                remedy: "One of client_credentials, jwt, refresh_token."
            )
        }
        self.instance = instance
        if let version = try text("api_version") { self.version = version.hasPrefix("v") ? version : "v\(version)" }
        if let field = try text("external_id_field") { externalIDField = field }
        if let field = try text("lead_external_id_field") { leadExternalIDField = field }
        func number(_ key: String, of what: String, else usual: Int) throws(Complaint) -> Int {
            guard let word = try text(key) else { return usual }
            if let count = Int(word), count >= 0 { return count }
            throw Complaint(
                "\(key) is '\(word.excerpt(40))', which is no number of \(what)",
                at: file,
                remedy: "Write a whole number, or leave it out for \(usual)."
            )
        }
        bulkAbove = try number("bulk_above", of: "records", else: bulkAbove)
        bulkPace = try number("bulk_pace", of: "milliseconds", else: bulkPace)
    }

    func externalIDField(of object: CRMObject) -> String {
        object == .lead ? leadExternalIDField : externalIDField
    }

    private static func key(_ path: String, _ surroundings: Surroundings) throws(Complaint) -> String {
        try SecretFile.check(path)
        let bytes = (try? surroundings.readFile(path)) ?? nil
        guard let bytes, let text = String(validating: bytes, as: UTF8.self), text.contains("PRIVATE KEY") else {
            throw Complaint(
                "there is no private key",
                at: path,
                remedy: "Give the PEM file whose certificate the app has."
            )
        }
        return text
    }
}

/// By what right tokens are asked for; no description shows a secret.
package enum SalesforceGrant: Sendable, CustomStringConvertible, CustomReflectable {
    case clientCredentials(client: String, secret: String)
    /// - Parameter key: an RSA key in PEM.
    case assertion(client: String, user: String, key: String, audience: String)
    case refreshToken(client: String, secret: String?, token: String)

    package var description: String {
        switch self {
        case .clientCredentials: "client_credentials"
        case .assertion: "jwt"
        case .refreshToken: "refresh_token"
        }
    }

    package var customMirror: Mirror { Mirror(self, children: ["grant": description]) }
}
