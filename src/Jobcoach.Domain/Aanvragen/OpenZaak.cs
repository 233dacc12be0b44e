using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Ondertekeningen;
using Jobcoach.Domain.Partijen;
using Jobcoach.Domain.Volledigheid;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Aanvragen;

/// <summary>De eerste aanvraag: opent een zaak. Wat ontbreekt wordt later gevraagd (Awb 4:5); wat niet kan kloppen wordt nu geweigerd.</summary>
public sealed record OpenZaak(
    Partijen.Partijen Partijen,
    Dienstverband Dienstverband,
    Matchingsformat? Matchingsformat,
    Coachingsplan? Coachingsplan,
    IReadOnlyList<EerdereBegeleiding>? EerdereBegeleiding = null)
{
    /// <summary>Opent de zaak onder een nummer dat van buiten komt.</summary>
    public Uitkomst<Overgang> Pas(Zaaknummer nummer, Situatie situatie)
    {
        var weigeringen = Controleer(situatie);
        if (weigeringen.Count > 0)
        {
            return weigeringen;
        }

        var regeling = situatie.Regeling;
        var zaak = new Zaak
        {
            Nummer = nummer,
            Regeling = new(regeling.Id, regeling.Versie, Dienstverband.Van),
            Fase = Fase.Ontvangst,
            FaseSinds = situatie.Vandaag,
            Partijen = Partijen,
            Dienstverband = Dienstverband,
            Aanvragen =
            [
                new Aanvraag
                {
                    Nummer = 1,
                    Soort = Aanvraagsoort.Eerste,
                    OntvangenOp = situatie.Vandaag,
                    IngediendDoor = situatie.Door,
                    Periodenummer = Dienstverband.Soort is Arbeidsrelatie.Proefplaatsing ? 0 : 1,
                    Matchingsformat = Matchingsformat is null ? null : Handtekeningbehoud.Neem(Matchingsformat, null, []),
                    Coachingsplan = Coachingsplan is null ? null : Handtekeningbehoud.Neem(Coachingsplan, null, []),
                    EerdereBegeleiding = EerdereBegeleiding,
                },
            ],
        };
        return zaak.Feit(situatie, Feitsoort.AanvraagOntvangen, verwijzing: "aanvraag/1");
    }

    private List<Weigering> Controleer(Situatie situatie)
    {
        List<Weigering> weigeringen =
        [
            .. Partijcontrole.Fouten(Partijen),
            .. Dienstverband?.Controleer() ?? [Invoer.Ontbreekt("dienstverband")],
            .. Inhoudscontrole.Fouten(Matchingsformat, Coachingsplan, null, situatie.Regeling),
            .. Berekening.EerdereBegeleiding.Fouten(EerdereBegeleiding, situatie.Vandaag, "eerdereBegeleiding"),
        ];
        if (weigeringen.All(weigering => weigering.Veld is not "aanvrager")
            && situatie.Regeling.Doelgroep.Aanvragers.Waarde is { } aanvragers && !aanvragers.Contains(Partijen.Aanvrager))
        {
            weigeringen.Add(new(
                "aanvrager-niet-toegelaten",
                $"Bij deze regeling vraagt een ander aan: {string.Join(" of ", aanvragers.Select(rol => rol.ToString().ToLowerInvariant()))}. De jobcoach mag de aanvraag namens de aanvrager invullen.",
                "aanvrager"));
        }

        return weigeringen;
    }
}
