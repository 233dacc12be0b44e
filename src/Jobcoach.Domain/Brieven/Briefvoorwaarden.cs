using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Brieven;

/// <summary>De voorwaarden en plichten bij een toekenning. Wat de regeling niet zegt staat er niet in: er is nooit een verzonnen plicht.</summary>
public static class Briefvoorwaarden
{
    /// <summary>De voorwaarden voor een periode, in vaste volgorde.</summary>
    public static IReadOnlyList<Briefvoorwaarde> Van(Regeling regeling, Periode looptijd) =>
        [.. Logboek(regeling), .. Termijnen(regeling, looptijd), .. Ziekte(regeling), .. Geld(regeling)];

    /// <summary>Wat de regeling niet vergoedt; leeg als zij daar niets over zegt.</summary>
    public static IReadOnlyList<string> NietVergoed(Regeling regeling) => [.. (regeling.NietVergoedbaar.Waarde ?? []).Select(activiteit => activiteit.Naam)];

    private static IEnumerable<Briefvoorwaarde> Logboek(Regeling regeling)
    {
        var eisen = regeling.Verantwoording;
        if (eisen.UrenregistratieBinnenWeken is { Waarde: { } weken and > 0 } registratie)
        {
            yield return new("uren-schrijven", $"De jobcoach schrijft minstens elke {(weken == 1 ? "week" : $"{weken} weken")} zijn uren op.", registratie.Bron);
        }

        if (eisen.AlleUrenBijDoel is { Waarde: true } doel)
        {
            yield return new("uren-bij-doel", "Bij elk uur staat aan welk doel de jobcoach werkte.", doel.Bron);
        }

        if (eisen.MaxUrenRapportage is { Waarde: { } uren } rapportage)
        {
            yield return new("uren-rapportage", $"Voor het schrijven van de rapportage tellen hoogstens {Leesbaar.Kort(uren)} uur mee.", rapportage.Bron);
        }

        if (eisen.Werkgeversevaluatie is { Waarde: true } werkgever)
        {
            yield return new("evaluatie-werkgever", "Na de periode geeft de werkgever zijn mening over de begeleiding.", werkgever.Bron);
        }

        if (eisen.Klantevaluatie is { Waarde: true } werknemer)
        {
            yield return new("evaluatie-werknemer", "Na de periode geeft de werknemer zijn mening over de begeleiding.", werknemer.Bron);
        }
    }

    private static IEnumerable<Briefvoorwaarde> Termijnen(Regeling regeling, Periode looptijd)
    {
        if (regeling.Termijn(Termijnsoort.Verantwoording, looptijd.TotEnMet) is { LaatsteDag: var verantwoording })
        {
            yield return new("verantwoorden", $"De jobcoach levert uiterlijk op {Datumtekst.Voluit(verantwoording)} zijn verslag in.", regeling.Termijnen.Verantwoording.Aantal.Bron);
        }

        if (regeling.Termijnen.MeldenWijziging is { Aantal: { Waarde: { } aantal, Bron: var bron }, Eenheid: { } eenheid })
        {
            yield return new("wijziging-melden", $"Verandert er iets in het werk of de begeleiding? Meld dat binnen {Datumtekst.Aantal(aantal, eenheid)}.", bron);
        }

        if (regeling.Termijnen.MeldenEindeDienstbetrekking is { Aantal: { Waarde: { } na, Bron: var grond }, Eenheid: { } maat })
        {
            yield return new("einde-melden", $"Stopt het werk? Meld dat binnen {Datumtekst.Aantal(na, maat)}.", grond);
        }

        if (regeling.Termijn(Termijnsoort.LaatsteWijzigingVoorEinde, looptijd.TotEnMet) is { LaatsteDag: var laatste })
        {
            yield return new("wijziging-vragen", $"Een wijziging vragen kan tot en met {Datumtekst.Voluit(laatste)}.", regeling.Termijnen.LaatsteWijzigingVoorEinde.Aantal.Bron);
        }
    }

    private static IEnumerable<Briefvoorwaarde> Ziekte(Regeling regeling)
    {
        if (regeling.Verantwoording.ToestemmingZiekteNaWeken is { Waarde: { } weken } ziekte)
        {
            yield return new(
                "ziekte",
                weken == 0
                    ? "Bij ziekte kan de begeleiding alleen doorgaan als wij dat vooraf goedvinden. Vraag dat schriftelijk."
                    : $"Duurt ziekte langer dan {Datumtekst.Aantal(weken, Termijneenheid.Weken)}? Dan kan de begeleiding alleen doorgaan als wij dat vooraf goedvinden. Vraag dat schriftelijk.",
                ziekte.Bron);
        }
    }

    private static IEnumerable<Briefvoorwaarde> Geld(Regeling regeling)
    {
        if (regeling.Tarief?.FacturenPerPeriode is { Waarde: { } aantal } facturen)
        {
            yield return new("facturen", $"Voor deze periode {(aantal == 1 ? "kan er hoogstens 1 factuur" : $"kunnen er hoogstens {aantal} facturen")} komen.", facturen.Bron);
        }

        if (regeling.Verantwoording.ReistijdApartVergoed is { Waarde: false } reistijd)
        {
            yield return new("reistijd", "Reistijd betalen wij niet apart.", reistijd.Bron);
        }
    }
}
