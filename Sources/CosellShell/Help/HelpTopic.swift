package import CosellShapes

/// What someone wants help on.
package enum HelpTopic: Sendable {
    case program
    case service(Service)
    case operation(OperationShape, Service)
    case exitCodes
}
