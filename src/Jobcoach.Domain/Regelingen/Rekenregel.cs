namespace Jobcoach.Domain.Regelingen;

/// <summary>Vanaf welk moment jaren van begeleiding tellen; de bronnen spreken elkaar hier tegen.</summary>
public enum Jaaranker
{
    /// <summary>Het nummer van de toekenningsperiode: twee halfjaarperioden vormen een jaar.</summary>
    Toekenningsperiode,

    /// <summary>Het begin van de dienstbetrekking.</summary>
    Dienstbetrekking,

    /// <summary>Het kalenderjaar.</summary>
    Kalenderjaar,
}

/// <summary>Waar een berekening wordt afgerond.</summary>
public enum Afronding
{
    /// <summary>
    /// Er wordt alleen aan het eind afgerond. Uren worden hele minuten, altijd naar beneden. Bedragen worden hele centen, een halve cent naar boven.
    /// Zo blijven delen samen nooit boven het geheel (ADR 0006).
    /// </summary>
    MinutenEnCenten,
}

/// <summary>Hoe de tijd van groepscoaching over de klanten gaat.</summary>
public enum Groepsverdeling
{
    /// <summary>Iedere klant een gelijk deel.</summary>
    Evenredig,
}

/// <summary>Hoe uren en bedragen worden berekend.</summary>
/// <param name="WerkwekenPerJaar">Weken waarmee weekuren jaaruren worden; null als de aanvrager de jaaruren opgeeft.</param>
/// <param name="ProRataOnderUren">Aantal arbeidsuren per week waaronder een vast bedrag of aantal uren naar rato daalt.</param>
/// <param name="Jaaranker">Vanaf wanneer jaren tellen.</param>
/// <param name="Afronding">Waar wordt afgerond.</param>
/// <param name="Groepscoaching">Hoe groepstijd wordt verdeeld.</param>
/// <param name="NaarRatoBijKortContract">Of een bedrag per jaar naar rato daalt als het contract korter duurt dan de periode.</param>
/// <param name="KortingBijAfwezigheidNaWeken">Bij een langere afwezigheid dan dit aantal weken daalt het budget naar rato, per hele week.</param>
public sealed record Rekenregel(
    Param<int?> WerkwekenPerJaar,
    Param<decimal?> ProRataOnderUren,
    Param<Jaaranker?> Jaaranker,
    Param<Afronding?> Afronding,
    Param<Groepsverdeling?> Groepscoaching,
    Param<bool?> NaarRatoBijKortContract,
    Param<int?> KortingBijAfwezigheidNaWeken);
