namespace Jobcoach.Workflow.Berichten;

/// <summary>
/// Brengt naar buiten wat in de uitgaande post staat, over een kanaal. Een kanaal erbij is een implementatie erbij, geregistreerd als
/// <c>IBerichtverzender</c>; klaarzetten gaat met <see cref="Postuitgang.ZetKlaarAsync"/>. Het opnieuw proberen, ophouden en
/// bewaren doet <see cref="Uitgaandbezorging"/>: een verzender doet een poging en zegt hoe die afliep.
/// </summary>
public interface IBerichtverzender
{
    /// <summary>Het kanaal; van twee voor hetzelfde kanaal telt wie het laatst is geregistreerd.</summary>
    Uitgaandkanaal Kanaal { get; }

    /// <summary>Wat er nu mee moet gebeuren. Verstuurt en verandert niets, en telt niet als poging.</summary>
    Task<Verzendvoornemen> BeoordeelAsync(Uitgaand item, CancellationToken cancelled) => Task.FromResult<Verzendvoornemen>(new Verzendvoornemen.Verstuur());

    /// <summary>
    /// Doet een poging. Kan voor hetzelfde item vaker komen, ook als een eerdere poging aankwam zonder dat het antwoord dat vertelde:
    /// op de draad staat daarom altijd <see cref="Uitgaand.Id"/>. Wat hij gooit telt als een tijdelijke fout.
    /// </summary>
    Task<Verzenduitkomst> VerzendAsync(Uitgaand item, CancellationToken cancelled);
}

/// <summary>Wat er nu met een item moet gebeuren; een gesloten familie.</summary>
public abstract record Verzendvoornemen
{
    private Verzendvoornemen()
    {
    }

    /// <summary>Het gaat nu.</summary>
    public sealed record Verstuur : Verzendvoornemen;

    /// <summary>Het gaat later, bijvoorbeeld na de nacht.</summary>
    /// <param name="Op">Niet eerder, UTC.</param>
    public sealed record Later(DateTimeOffset Op) : Verzendvoornemen;

    /// <summary>Het gaat op papier en wacht op wie het print.</summary>
    public sealed record OpPapier : Verzendvoornemen;

    /// <summary>Het hoeft niet meer.</summary>
    /// <param name="Reden">Een code zonder inhoud.</param>
    public sealed record Vervalt(string Reden) : Verzendvoornemen;
}

/// <summary>Hoe een poging afliep; een gesloten familie.</summary>
public abstract record Verzenduitkomst
{
    private Verzenduitkomst()
    {
    }

    /// <summary>De andere kant nam het aan.</summary>
    public sealed record Verzonden : Verzenduitkomst;

    /// <summary>Langs deze weg is de ontvanger niet te bereiken; het gaat op papier en wacht op wie het print.</summary>
    /// <param name="Fout">Een code zonder inhoud, hoogstens 40 tekens.</param>
    public sealed record OpPapier(string Fout) : Verzenduitkomst;

    /// <summary>Het lukte niet.</summary>
    /// <param name="Fout">Een code zonder inhoud, hoogstens 40 tekens.</param>
    /// <param name="Blijvend">Nog eens proberen heeft geen zin.</param>
    /// <param name="NietVoor">De andere kant vroeg niet eerder terug te komen, UTC; telt alleen als het later is dan de ladder.</param>
    public sealed record Mislukt(string Fout, bool Blijvend = false, DateTimeOffset? NietVoor = null) : Verzenduitkomst;
}
