using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Doelgroep;

/// <summary>Wat de vorm van het contract voor de toegang betekent.</summary>
internal static class Contractvormcriteria
{
    public const string Feit = "contractvorm";
    private static readonly Oordeel[] BestEerst = [Oordeel.Voldoet, Oordeel.BeoordelingNodig, Oordeel.NietVastgesteld];

    public static Bevinding Toets(Toegangseisen toegang, Dienstverband werk)
    {
        var regel = Regel(toegang, werk.Contractvorm);
        var (oordeel, zin) = Weeg(toegang, werk.Contractvorm, werk.UrenPerWeek, werk.Loonwaarde?.Percentage);
        var bevinding = Bevinding.Van(
            "contractvorm",
            oordeel,
            regel?.Gevolg.Bron ?? "niet in de regeling",
            zin,
            new Gegeven(Feit, Naam(werk.Contractvorm)),
            Leesbaar.Gegeven(Werkcriteria.UrenFeit, werk.UrenPerWeek),
            Leesbaar.Gegeven(Werkcriteria.LoonwaardeFeit, werk.Loonwaarde?.Percentage),
            Leesbaar.Gegeven("minimum uren bij deze vorm", regel?.MinUrenPerWeek?.Waarde),
            Leesbaar.Gegeven("minimum loonwaarde bij deze vorm", regel?.MinLoonwaarde?.Waarde));
        return oordeel is not Oordeel.VoldoetNiet ? bevinding
            : regel?.Gevolg.Waarde is Contractvormgevolg.Uitgesloten ? bevinding with { Keerpunt = AndereVorm(toegang, werk) }
            : bevinding with { Keerpunt = GenoegUrenEnLoonwaarde(toegang, werk, regel) };
    }

    public static string Naam(Contractvorm vorm) => vorm switch
    {
        Contractvorm.Regulier => "een gewone arbeidsovereenkomst",
        Contractvorm.NulUren => "een nulurencontract",
        Contractvorm.MinMax => "een min-maxcontract",
        Contractvorm.UitzendMetUitzendbeding => "een uitzendovereenkomst met uitzendbeding",
        Contractvorm.Stage => "een stage",
        Contractvorm.Arbeidstraining => "werk bij een arbeidstrainingscentrum",
        Contractvorm.Wsw => "werk op grond van de WSW",
        Contractvorm.Bbl => "een leerbaan (bbl)",
        _ => throw new ArgumentOutOfRangeException(nameof(vorm)),
    };

    private static Contractvormregel? Regel(Toegangseisen toegang, Contractvorm vorm) => toegang.Contractvormen.FirstOrDefault(regel => regel.Vorm == vorm);

    private static (Oordeel Oordeel, string Zin) Weeg(Toegangseisen toegang, Contractvorm vorm, decimal uren, decimal? loonwaarde)
    {
        var regel = Regel(toegang, vorm);
        return (regel?.Gevolg.Waarde, regel?.MinUrenPerWeek?.Waarde, regel?.MinLoonwaarde?.Waarde) switch
        {
            (Contractvormgevolg.Uitgesloten, _, _) => (Oordeel.VoldoetNiet, $"Met {Naam(vorm)} is de voorziening niet mogelijk."),
            (_, { } minimum, _) when uren < minimum => (Oordeel.VoldoetNiet, $"Met {Naam(vorm)} is de voorziening alleen mogelijk vanaf {Leesbaar.Tekst(minimum)} uur per week."),
            (_, _, { } minimum) when loonwaarde < minimum => (Oordeel.VoldoetNiet, $"Met {Naam(vorm)} is de voorziening alleen mogelijk vanaf {Leesbaar.Tekst(minimum)} % loonwaarde."),
            (_, _, { } minimum) when loonwaarde is null =>
                (Oordeel.NietVastgesteld, $"Met {Naam(vorm)} is de voorziening alleen mogelijk vanaf {Leesbaar.Tekst(minimum)} % loonwaarde. De loonwaarde staat nog niet vast."),
            (Contractvormgevolg.Toegestaan, _, _) => (Oordeel.Voldoet, $"Met {Naam(vorm)} is de voorziening mogelijk."),
            (Contractvormgevolg.Beoordelen, _, _) => (Oordeel.BeoordelingNodig, $"Met {Naam(vorm)} is de voorziening alleen mogelijk als {regel?.Voorwaarde}. De toetser beoordeelt dit."),
            _ => (Oordeel.NietVastgesteld, $"De regeling zegt niets over {Naam(vorm)}. De toetser beoordeelt dit."),
        };
    }

    /// <summary>De vorm die het verst brengt; null als de regeling elke vorm uitsluit.</summary>
    private static Keerpunt? AndereVorm(Toegangseisen toegang, Dienstverband werk) => BestEerst
        .SelectMany(oordeel => Enum.GetValues<Contractvorm>()
            .Where(vorm => Weeg(toegang, vorm, werk.UrenPerWeek, werk.Loonwaarde?.Percentage).Oordeel == oordeel)
            .Select(vorm => Keerpunt.Bij(Feit, Naam(vorm), $"Met {Naam(vorm)} sluit deze eis de voorziening niet uit.", oordeel)))
        .FirstOrDefault();

    private static Keerpunt GenoegUrenEnLoonwaarde(Toegangseisen toegang, Dienstverband werk, Contractvormregel? regel)
    {
        var uren = regel?.MinUrenPerWeek?.Waarde is { } genoeg && werk.UrenPerWeek < genoeg ? genoeg : (decimal?)null;
        var loonwaarde = regel?.MinLoonwaarde?.Waarde is { } hoog && werk.Loonwaarde?.Percentage < hoog ? hoog : (decimal?)null;
        string?[] delen = [uren is { } uur ? $"{Leesbaar.Tekst(uur)} uur per week" : null, loonwaarde is { } procent ? $"{Leesbaar.Tekst(procent)} % loonwaarde" : null];
        List<Gegeven> veranderingen = [];
        if (uren is not null)
        {
            veranderingen.Add(Leesbaar.Gegeven(Werkcriteria.UrenFeit, uren));
        }

        if (loonwaarde is not null)
        {
            veranderingen.Add(Leesbaar.Gegeven(Werkcriteria.LoonwaardeFeit, loonwaarde));
        }

        return new(
            veranderingen,
            Weeg(toegang, werk.Contractvorm, uren ?? werk.UrenPerWeek, loonwaarde ?? werk.Loonwaarde?.Percentage).Oordeel,
            $"Met minstens {string.Join(" en ", delen.Where(deel => deel is not null))} sluit deze eis {Naam(werk.Contractvorm)} niet uit.");
    }
}
