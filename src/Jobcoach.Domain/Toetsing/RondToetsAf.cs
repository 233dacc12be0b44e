using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Toetsing;

/// <summary>De toetser rondt de toets af: vijftien antwoorden, negen conclusies en een eindconclusie.</summary>
public sealed record RondToetsAf(Toets Toets) : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.Toetser);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie)
    {
        var aanvraag = zaak.Aanvraag;
        if (zaak.Fase is not Fase.Toets || aanvraag.Toetsdossier is not { } dossier)
        {
            return new Weigering("toets-niet-aan-de-orde", "Er staat nu geen toets uit voor deze zaak.");
        }

        if (aanvraag.IngediendDoor.Id == situatie.Door.Id)
        {
            return Weigering.Onbevoegd("eigen-aanvraag", "Wie de aanvraag indiende kan haar niet toetsen.");
        }

        if (Toets is null)
        {
            return Invoer.Ontbreekt("toets");
        }

        List<Weigering> weigeringen = [.. Toets.Controleer("toets", dossier.Voorbereiding)];
        if (Toets.AdviesRegime is { } advies && situatie.Regeling.Regime(advies) is null)
        {
            weigeringen.Add(Regimekeuze.Onbekend(situatie.Regeling, "toets.adviesRegime"));
        }

        return weigeringen.Count > 0
            ? weigeringen
            : zaak.Met(aanvraag with { Toets = Toets, GetoetstDoor = situatie.Door.Id })
                .Naar(Fase.Besluit, situatie.Vandaag)
                .Feit(situatie, Feitsoort.AanvraagGetoetst, verwijzing: $"aanvraag/{aanvraag.Nummer}");
    }
}
