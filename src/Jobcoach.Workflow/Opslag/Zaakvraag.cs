using Jobcoach.Domain.Zaken;

namespace Jobcoach.Workflow.Opslag;

/// <summary>Wat uit de lijst van zaken gevraagd wordt, op zaaknummer gesorteerd.</summary>
public sealed record Zaakvraag(Zichtbaarheid Zicht, Fase? Fase, string? Na, int Hoogstens);
