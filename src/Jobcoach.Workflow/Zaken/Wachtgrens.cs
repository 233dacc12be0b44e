namespace Jobcoach.Workflow.Zaken;

/// <summary>Hoe lang een orchestration hoogstens wacht voordat zij de zaak opnieuw leest: zo lang kan een verloren bel een zaak hoogstens vertragen.</summary>
/// <param name="Langst">De langste wacht; 24 uur op Azure (ADR 0005).</param>
public sealed record Wachtgrens(TimeSpan Langst)
{
    /// <summary>Een dag.</summary>
    public static Wachtgrens EenDag { get; } = new(TimeSpan.FromHours(24));
}
