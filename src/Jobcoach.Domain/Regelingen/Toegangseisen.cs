using Jobcoach.Domain.Doelgroep;

namespace Jobcoach.Domain.Regelingen;

/// <summary>Wat een contractvorm betekent voor de toegang.</summary>
public enum Contractvormgevolg
{
    /// <summary>De vorm staat de voorziening niet in de weg.</summary>
    Toegestaan,

    /// <summary>Met deze vorm is er geen voorziening.</summary>
    Uitgesloten,

    /// <summary>Alleen onder voorwaarden die een mens beoordeelt.</summary>
    Beoordelen,
}

/// <summary>Wat de regeling over een contractvorm zegt. Over een vorm zonder regel oordeelt een mens.</summary>
/// <param name="Vorm">De contractvorm.</param>
/// <param name="Gevolg">Wat zij betekent.</param>
/// <param name="Voorwaarde">De voorwaarde bij <see cref="Contractvormgevolg.Beoordelen"/>, als deel van een zin.</param>
/// <param name="MinUrenPerWeek">Bij minder uren per week is deze vorm uitgesloten; null als er geen grens is.</param>
/// <param name="MinLoonwaarde">Bij een lagere loonwaarde, in procenten van het wettelijk minimumloon, is deze vorm uitgesloten; null als er geen grens is.</param>
public sealed record Contractvormregel(Contractvorm Vorm, Param<Contractvormgevolg?> Gevolg, string? Voorwaarde, Param<decimal?>? MinUrenPerWeek, Param<decimal?>? MinLoonwaarde);

/// <summary>Eisen aan het werk.</summary>
/// <param name="MinContractMaanden">Kortste duur van de dienstbetrekking, in maanden.</param>
/// <param name="ContracteisBijVervolg">Of de duur ook bij een vervolgaanvraag wordt getoetst.</param>
/// <param name="MinUrenPerWeek">Kleinste aantal arbeidsuren per week.</param>
/// <param name="VloerUrenPerWeek">Ondergrens van de uitzondering op het aantal uren; daaronder kan het nooit.</param>
/// <param name="UitbreidingBinnenMaanden">Binnen hoeveel maanden de uren dan moeten groeien.</param>
/// <param name="MinLoonwaarde">Laagste loonwaarde, in procenten van het wettelijk minimumloon.</param>
/// <param name="VloerLoonwaarde">Ondergrens van de uitzondering op de loonwaarde.</param>
/// <param name="GroeiLoonwaardeBinnenMaanden">Binnen hoeveel maanden de loonwaarde dan moet groeien.</param>
/// <param name="MaxLoonwaarde">Hoogste loonwaarde, in procenten van het wettelijk minimumloon.</param>
/// <param name="SchriftelijkeOvereenkomst">Of een schriftelijke arbeidsovereenkomst nodig is.</param>
/// <param name="MinderjarigAlleenDienstbetrekking">Of iemand onder de 18 alleen met een dienstbetrekking (geen proefplaatsing) in aanmerking komt.</param>
/// <param name="ConcreetZichtVereist">Of zonder werk alleen concreet zicht op werk genoeg is.</param>
/// <param name="Contractvormen">Wat de regeling over contractvormen zegt.</param>
public sealed record Toegangseisen(
    Param<int?> MinContractMaanden,
    Param<bool?> ContracteisBijVervolg,
    Param<decimal?> MinUrenPerWeek,
    Param<decimal?> VloerUrenPerWeek,
    Param<int?> UitbreidingBinnenMaanden,
    Param<decimal?> MinLoonwaarde,
    Param<decimal?> VloerLoonwaarde,
    Param<int?> GroeiLoonwaardeBinnenMaanden,
    Param<decimal?> MaxLoonwaarde,
    Param<bool?> SchriftelijkeOvereenkomst,
    Param<bool?> MinderjarigAlleenDienstbetrekking,
    Param<bool?> ConcreetZichtVereist,
    IReadOnlyList<Contractvormregel> Contractvormen);
