package import CosellClient
package import CosellShell

extension CRMSettings {
    /// The CRM that the settings speak of.
    ///
    /// - Parameter notices: what webhooks said has changed, for a CRM that has them.
    package func connected(
        notices: HubSpotNotices? = nil,
        transport: any Transport = HTTPTransport(),
        surroundings: Surroundings = .machine
    ) throws(Complaint) -> any CRM {
        switch system {
        case .csv:
            let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
            let connection = try SheetConnection(connection, folder: folder, file: file) { surroundings.variable($0) }
            return SheetCRM(connection, transport: transport, surroundings: surroundings)
        case .salesforce:
            let settings = try SalesforceSettings(connection, file: file, surroundings)
            return SalesforceCRM(settings, transport: transport, surroundings: surroundings)
        case .hubspot:
            let settings = try HubSpotSettings(connection, file: file, surroundings)
            return HubSpotCRM(settings, notices: notices, transport: transport, surroundings: surroundings)
        }
    }

    /// The mapping of the settings, or the one that comes with the system.
    ///
    /// - Parameter read: the text of a file.
    package func mapping(read: (String) throws(Complaint) -> String) throws(Complaint) -> CRMMapping {
        guard let mapping else { return try ShippedMapping.mapping(for: system) }
        let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        let path = mapping.hasPrefix("/") || mapping.hasPrefix("~") || folder.isEmpty ? mapping : "\(folder)/\(mapping)"
        let known = try CRMMapping(text: read(path), file: path)
        guard known.lead == nil || system == .salesforce else {
            throw Complaint(
                "leads are brought to Salesforce alone, and the CRM is \(system.rawValue)",
                at: path,
                remedy: "Take lead: out."
            )
        }
        return known
    }

    /// What `cosell crm init` writes.
    package static func text(for system: CRMSystem) -> String {
        let block =
            switch system {
            case .salesforce:
                """
                salesforce:
                  instance: https://YOURS.my.salesforce.com
                  grant: client_credentials        # or jwt, refresh_token
                  client_id: YOUR_CONSUMER_KEY     # SALESFORCE_CLIENT_ID
                  # The secret comes from SALESFORCE_CLIENT_SECRET; where it stands here, the file must be yours alone.
                  external_id_field: AWS_Opportunity_Id__c
                  lead_external_id_field: AWS_Engagement_Id__c
                """
            case .hubspot:
                """
                hubspot:
                  # The token of the private app comes from HUBSPOT_TOKEN; where it stands here, the file must be yours alone.
                  external_id_property: aws_opportunity_id
                """
            case .csv:
                """
                csv:
                  read: deals.csv              # the export of your CRM, a line a deal
                  write: changes.csv           # what to import there; or file: deals.csv for one file that is both
                  id: Id                       # the column that names a deal
                  external_id: Opportunity ID  # the column with the id of the opportunity at AWS
                  modified: Last Modified      # when the deal changed last
                  # webhook: {url: https://example.com/deals, secret_env: CRM_WEBHOOK_SECRET}   # posted instead of written
                """
            }
        return """
            # Which CRM cosell crm speaks with; docs/crm.md describes every key.
            crm: \(system.rawValue)
            mapping: crm-mapping.yaml
            \(block)

            """
    }
}
