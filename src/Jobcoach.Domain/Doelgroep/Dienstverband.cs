using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Doelgroep;

/// <summary>Op welke grond iemand werkt.</summary>
public enum Arbeidsrelatie
{
    /// <summary>Een dienstbetrekking.</summary>
    Dienstbetrekking,

    /// <summary>Een proefplaatsing, onbetaald en voorafgaand aan een contract.</summary>
    Proefplaatsing,
}

/// <summary>De vorm van het contract.</summary>
public enum Contractvorm
{
    /// <summary>Een gewone arbeidsovereenkomst.</summary>
    Regulier,

    /// <summary>Een nulurencontract.</summary>
    NulUren,

    /// <summary>Een contract met een minimum en een maximum aantal uren.</summary>
    MinMax,

    /// <summary>Een uitzendovereenkomst met uitzendbeding.</summary>
    UitzendMetUitzendbeding,

    /// <summary>Een stage.</summary>
    Stage,

    /// <summary>Werk bij een arbeidstrainingscentrum.</summary>
    Arbeidstraining,

    /// <summary>Werk op grond van de Wet sociale werkvoorziening.</summary>
    Wsw,

    /// <summary>Een leerbaan in de beroepsbegeleidende leerweg.</summary>
    Bbl,
}

/// <summary>Het werk waarbij ondersteuning wordt gevraagd.</summary>
/// <param name="Soort">Dienstbetrekking of proefplaatsing.</param>
/// <param name="Van">Eerste werkdag.</param>
/// <param name="TotEnMet">Laatste dag; null is onbepaalde tijd.</param>
/// <param name="UrenPerWeek">Arbeidsuren per week.</param>
/// <param name="UrenPerJaar">Arbeidsuren per jaar, met vakantie rekening gehouden; null als niet opgegeven.</param>
/// <param name="Loonwaarde">Loonwaarde in procenten van het wettelijk minimumloon; null als niet vastgesteld.</param>
/// <param name="VerwachteUitbreiding">Of de uren naar verwachting binnen een jaar groeien tot de eis van de regeling.</param>
/// <param name="VerwachteGroeiLoonwaarde">Of de loonwaarde naar verwachting met jobcoaching groeit tot de eis van de regeling.</param>
/// <param name="Contractvorm">De vorm van het contract.</param>
/// <param name="Minderjarig">Of de werknemer jonger dan 18 is op de eerste werkdag.</param>
/// <param name="IntentieContractMaanden">Bij een proefplaatsing: voor hoeveel maanden de werkgever daarna een contract wil geven.</param>
/// <param name="UwvUitkering">Bij een proefplaatsing: of de werknemer een uitkering van UWV heeft.</param>
/// <param name="Werkstand">Hoe zeker het werk is; null als dat niet is opgegeven.</param>
public sealed record Dienstverband(
    Arbeidsrelatie Soort,
    DateOnly Van,
    DateOnly? TotEnMet,
    decimal UrenPerWeek,
    decimal? UrenPerJaar,
    Loonwaarde? Loonwaarde,
    bool VerwachteUitbreiding,
    bool VerwachteGroeiLoonwaarde,
    Contractvorm Contractvorm,
    bool Minderjarig,
    int? IntentieContractMaanden = null,
    bool? UwvUitkering = null,
    Werkstand? Werkstand = null)
{
    internal const int UrenInEenWeek = 168;
    internal const int WekenInEenJaar = 53;

    private static readonly DateOnly Vroegst = new(1950, 1, 1);
    private static readonly DateOnly Laatst = new(2149, 12, 31);

    /// <summary>Alle fouten in de invoer tegelijk; leeg als de gegevens kunnen kloppen.</summary>
    /// <param name="pad">Het veld waarin dit dienstverband staat, voor het pad in de weigeringen.</param>
    public IReadOnlyList<Weigering> Controleer(string pad = "dienstverband")
    {
        List<Weigering> fouten = [];
        Eis(Enum.IsDefined(Soort), "soort", "Kies een dienstbetrekking of een proefplaatsing.");
        Eis(Enum.IsDefined(Contractvorm), "contractvorm", "Kies een contractvorm uit de lijst.");
        Eis(Van >= Vroegst && Van <= Laatst, "van", "Vul een eerste dag tussen 1950 en 2150 in.");
        Eis(TotEnMet is not { } dag || dag <= Laatst, "totEnMet", "Vul een laatste dag voor 2150 in, of laat het veld leeg bij onbepaalde tijd.");
        Eis(TotEnMet is not { } einde || einde >= Van, "totEnMet", "De laatste dag ligt niet voor de eerste dag.");
        Eis(Soort is not Arbeidsrelatie.Proefplaatsing || TotEnMet is not null, "totEnMet", "Een proefplaatsing heeft een laatste dag. Vul die in.");
        Eis(UrenPerWeek is >= 0 and <= UrenInEenWeek, "urenPerWeek", "Het aantal uren per week ligt tussen 0 en 168.");
        Eis(UrenPerJaar is null or >= 0, "urenPerJaar", "Het aantal uren per jaar is nul of meer.");
        Eis(
            UrenPerJaar is not { } jaar || jaar <= Math.Clamp(UrenPerWeek, 0, UrenInEenWeek) * WekenInEenJaar,
            "urenPerJaar",
            "Het aantal uren per jaar is niet meer dan 53 keer het aantal uren per week.");
        Eis(IntentieContractMaanden is null or >= 0, "intentieContractMaanden", "Het aantal maanden is nul of meer.");
        Eis(Soort is Arbeidsrelatie.Proefplaatsing || IntentieContractMaanden is null, "intentieContractMaanden", "Dit veld hoort alleen bij een proefplaatsing.");
        Eis(Soort is Arbeidsrelatie.Proefplaatsing || UwvUitkering is null, "uwvUitkering", "Dit veld hoort alleen bij een proefplaatsing.");
        Eis(Werkstand is not { } stand || Enum.IsDefined(stand), "werkstand", "Kies hoe zeker het werk is.");
        return fouten;

        void Eis(bool goed, string veld, string uitleg)
        {
            if (!goed)
            {
                fouten.Add(new("dienstverband-ongeldig", uitleg, $"{pad}.{veld}"));
            }
        }
    }

    /// <summary>Of het werk minstens zo veel hele maanden duurt; waar bij onbepaalde tijd.</summary>
    public bool DuurtMinstens(int maanden) => TotEnMet is not { } einde || einde.AddDays(1) >= Van.AddMonths(maanden);
}
