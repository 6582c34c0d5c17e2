import CosellWire
import Synchronization

/// A route that is made when it is first gone: what a type conforms to is looked up among all that the program has, and a
/// server that looked it up for each operation at its start would stand still for a third of that start.
final class LazyRoute: Sendable {
    let descriptor: OperationDescriptor
    private let make: @Sendable () -> any Route
    private let made = Mutex<(any Route)?>(nil)

    init(_ descriptor: OperationDescriptor, _ make: @escaping @Sendable () -> any Route) {
        (self.descriptor, self.make) = (descriptor, make)
    }

    var route: any Route {
        made.withLock { made in
            if let made { return made }
            let route = make()
            made = route
            return route
        }
    }
}
