using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Tests.Logboek;

/// <summary>A scheme that decides everything about the logboek, and one that decides nothing, to be changed with <c>with</c>.</summary>
internal static class Logboekregelingen
{
    public const string Bron = "regeling, verantwoording";

    public static readonly Regeling Uwv = RegelingCatalogus.Ingebouwd.Geldend("uwv", new(2015, 1, 1))!;

    public static readonly Verantwoordingseisen Zwijgt = new(
        Over((int?)null),
        Over((int?)null),
        Over((decimal?)null),
        Over((bool?)null),
        Over((int?)null),
        Over((bool?)null),
        Over((bool?)null),
        Over((bool?)null),
        Over((bool?)null),
        Over<IReadOnlyList<Jobcoach.Domain.Handelingen.Rol>?>(null),
        Over((string?)null),
        Over((bool?)null),
        Over((bool?)null),
        Over<IReadOnlyList<Activiteit>?>(null),
        Over((bool?)null));

    /// <summary>The rules of 's-Hertogenbosch: goals limited, activities not, six items not paid, two hours for the report.</summary>
    public static readonly Regeling Streng = Met(
        Zwijgt with
        {
            AlleUrenBijDoel = Over((bool?)true),
            MaxUrenRapportage = Over((decimal?)2),
            RapportageActiviteit = Over((string?)"d8-rapportage"),
            ToestemmingZiekteNaWeken = Over((int?)0),
            ReistijdApartVergoed = Over((bool?)false),
            ZiekteInRapportage = Over((bool?)true),
            ThuissituatieAlleenWerkgerelateerd = Over((bool?)true),
            BuitenThuissituatie = Over<IReadOnlyList<Activiteit>?>([new("nv-schuldsanering", "Schuldsanering")]),
        },
        doelen: true,
        activiteiten: false) with
    {
        NietVergoedbaar = Over<IReadOnlyList<Activiteit>?>([new("nv-reistijd", "Reistijd"), new("nv-intervisie", "Intervisie")]),
    };

    public static Regeling Met(Verantwoordingseisen eisen, bool? doelen = null, bool? activiteiten = null) => Uwv with
    {
        Verantwoording = eisen,
        Doelen = Uwv.Doelen with { DoelenLimitatief = Over(doelen), ActiviteitenLimitatief = Over(activiteiten) },
        NietVergoedbaar = Over<IReadOnlyList<Activiteit>?>(null),
    };

    public static Param<T> Over<T>(T waarde) => new(waarde, Bron, waarde is null ? Zekerheid.Onbekend : Zekerheid.H);
}
