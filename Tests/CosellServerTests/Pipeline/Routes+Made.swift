@testable import CosellServer

extension Routes {
    /// Of routes that are there already.
    init(_ routes: [any Route]) {
        self.init(routes.map { route in LazyRoute(route.descriptor) { route } })
    }
}
