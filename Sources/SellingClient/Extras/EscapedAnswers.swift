public import CosellClient
public import SellingAPI

// AWS escapes these two texts of a project when it answers, and refuses them when they come back escaped (R1.17).

extension Selling.GetOpportunityResponse: EscapedAnswer {
    public mutating func unescape() {
        guard var project else { return }
        project.customerUseCase = project.customerUseCase.map(Entities.decode)
        project.customerBusinessProblem = project.customerBusinessProblem.map(Entities.decode)
        self.project = project
    }
}

extension Selling.GetResourceSnapshotResponse: EscapedAnswer {
    public mutating func unescape() {
        guard case .opportunitySummary(var view)? = payload, let useCase = view.project?.customerUseCase else { return }
        view.project?.customerUseCase = Entities.decode(useCase)
        payload = .opportunitySummary(view)
    }
}
