import BenefitsAPI
import CosellDomain
import CosellWire

/// The values of the two condition keys that benefits have (access 4).
enum BenefitFacts {
    static let typesKey = "partnercentral:FulfillmentTypes"
    static let programsKey = "partnercentral:Programs"

    static func types(_ types: [Benefits.FulfillmentType]?) -> [AccessFact] {
        guard let types, !types.isEmpty else { return [] }
        return [AccessFact(key: typesKey, values: types.map(\.rawValue))]
    }

    static func programs(_ programs: [String]?) -> [AccessFact] {
        guard let programs, !programs.isEmpty else { return [] }
        return [AccessFact(key: programsKey, values: programs)]
    }

    static func of(_ application: BenefitApplication) -> [AccessFact] {
        types(application.types) + programs(application.document.programs)
    }

    /// Allocations have no programs to policies.
    static func of(_ allocation: BenefitAllocation) -> [AccessFact] { types([allocation.type]) }
}
