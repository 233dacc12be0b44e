using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Volledigheid;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Documenten;

/// <summary>Voegt een bewaard document als bewijsstuk bij de aanvraag die openstaat.</summary>
/// <param name="Soort">Wat voor stuk het is.</param>
/// <param name="DocumentId">Het kenmerk van het bewaarde document.</param>
public sealed record VoegBewijsstukToe(Bewijsstuksoort Soort, string DocumentId) : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.Werknemer, Rol.Werkgever, Rol.Jobcoach, Rol.AdministratiefMedewerker);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie)
    {
        var aanvraag = zaak.Aanvraag;
        if (aanvraag.Status is not Aanvraagstatus.Open || !zaak.IsOpen)
        {
            return new Weigering("geen-open-aanvraag", "Er is geen open aanvraag waar het stuk bij hoort.");
        }

        var stuk = new Bewijsstuk(Soort, DocumentId, situatie.Vandaag);
        if (stuk.Controleer() is { Count: > 0 } fouten)
        {
            return fouten;
        }

        if (aanvraag.Bewijsstukken.Any(eerder => eerder.DocumentId == DocumentId && eerder.Soort == Soort))
        {
            return new Weigering("bewijsstuk-bestaat", "Dit stuk hoort al bij de aanvraag.");
        }

        var erbij = zaak.Fase is Fase.Ontvangst or Fase.Volledigheid && aanvraag.OpenVerzoek is null
            ? aanvraag.MetInhoud(null, null, null, stuk)
            : aanvraag with { Bewijsstukken = [.. aanvraag.Bewijsstukken, stuk] };
        return zaak.Met(erbij).Feit(situatie, Feitsoort.DocumentToegevoegd, verwijzing: $"aanvraag/{aanvraag.Nummer}");
    }
}
