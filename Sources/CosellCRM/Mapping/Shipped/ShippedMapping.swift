package import CosellShell

/// The mappings that come with Cosell.
package enum ShippedMapping {
    package static func text(for system: CRMSystem) -> String {
        switch system {
        case .salesforce: salesforce
        case .hubspot: hubspot
        case .csv: csv
        }
    }

    package static func mapping(for system: CRMSystem) throws(Complaint) -> CRMMapping {
        try CRMMapping(text: text(for: system), file: "the mapping for \(system.rawValue) that comes with cosell")
    }
}
