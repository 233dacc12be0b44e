using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Volledigheid;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Aanvragen;

/// <summary>Toetst of de formulierenset compleet, ingevuld en ondertekend is, en zet het voorstel klaar voor de administratief medewerker.</summary>
public sealed record ToetsVolledigheid : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.Systeem);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie)
    {
        var aanvraag = zaak.Aanvraag;
        if (zaak.Fase is not Fase.Volledigheid || aanvraag.Volledigheidsbevindingen is not null)
        {
            return new Weigering("volledigheid-al-getoetst", "De volledigheid van deze inhoud is al getoetst.");
        }

        var bevindingen = Volledigheidstoets.Toets(
            aanvraag.Soort,
            aanvraag.Matchingsformat ?? VorigMatchingsformat(zaak),
            aanvraag.Coachingsplan,
            aanvraag.Bewijsstukken,
            aanvraag.OntvangenOp,
            zaak.Dienstverband.Soort is Arbeidsrelatie.Proefplaatsing,
            zaak.Partijen.Jobcoachorganisatie.Erkend,
            zaak.Periode?.Verantwoording is not null);
        return zaak.Met(aanvraag with { Volledigheidsbevindingen = bevindingen })
            .Feit(situatie, Feitsoort.VolledigheidGetoetst, verwijzing: $"aanvraag/{aanvraag.Nummer}");
    }

    // A vervolgaanvraag builds on the matching of the first; it sends a new one only when the match changed.
    private static Formulieren.Matchingsformat? VorigMatchingsformat(Zaak zaak) =>
        zaak.Aanvragen.Select(eerdere => eerdere.Matchingsformat).LastOrDefault(format => format is not null);
}
