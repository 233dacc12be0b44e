using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Zaken;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Azure.Cosmos;

/// <summary>A row of a list.</summary>
/// <param name="Id">Unique within the list.</param>
/// <param name="Lijst">The list: the partition.</param>
/// <param name="Versie">The version of the zaak with which the row was written.</param>
internal abstract record Lijstrij(string Id, string Lijst, long Versie)
{
    /// <summary>What the row says, whatever the version.</summary>
    public string Hash() => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(this with { Versie = 0 }, GetType(), JobcoachJson.Options)))[..16];

    /// <summary>All rows of a projection.</summary>
    public static IReadOnlyList<Lijstrij> Van(Zaakprojectie projectie)
    {
        var (overzicht, nummer, versie) = (projectie.Overzicht, projectie.Nummer.Waarde, projectie.Versie);
        return
        [
            .. Lijsten.Zaken(overzicht).Select(lijst => new Zaakrij(
                nummer,
                lijst,
                versie,
                nummer,
                overzicht.Fase,
                overzicht.WerknemerId,
                overzicht.WerkgeverId,
                overzicht.JobcoachorganisatieId,
                overzicht)),
            .. projectie.Taken.Index().SelectMany(een => Lijsten.Taken(een.Item.Taak.Rol, overzicht).Select(lijst => Taak(projectie, een.Item, een.Index, lijst))),
            .. projectie.Resultaten.Index().Select(een => new Resultaatrij(
                $"{nummer}.{een.Index:D4}",
                Lijsten.Resultaten(een.Item.BepaaldOp.Year),
                versie,
                een.Item.BepaaldOp.DayNumber,
                een.Item.BepaaldOp.Month > 6 ? 2 : 1,
                een.Item.JobcoachorganisatieId,
                een.Item.Regeling,
                een.Item.Resultaat,
                een.Item.Reden,
                een.Item.Periode,
                een.Item.Regime)),
        ];
    }

    /// <summary>A day as a number that sorts; none comes after all.</summary>
    public static long Dag(DateOnly? dag) => dag?.DayNumber ?? 9_999_999;

    private static Taakrij Taak(Zaakprojectie projectie, Verdeeldetaak verdeeld, int volg, string lijst)
    {
        var (overzicht, nummer, taak) = (projectie.Overzicht, projectie.Nummer.Waarde, verdeeld.Taak);
        return new(
            $"{nummer}.{volg:D4}",
            lijst,
            projectie.Versie,
            taak.Soort,
            Dag(taak.Vervaldag),
            Plek(Dag(taak.Vervaldag), nummer, volg),
            Plek(taak.Sinds.DayNumber, nummer, volg),
            overzicht.WerknemerId,
            overzicht.WerkgeverId,
            overzicht.JobcoachorganisatieId,
            verdeeld.BehandelaarId,
            verdeeld.TerugOp?.DayNumber,
            new(projectie.Nummer, taak, overzicht.Fase, overzicht.Regeling, overzicht.JobcoachorganisatieId, verdeeld.BehandelaarId, verdeeld.TerugOp));
    }

    // One text that sorts as day, number and place do together, so that the next page begins after it.
    private static string Plek(long dag, string nummer, int volg) => string.Create(CultureInfo.InvariantCulture, $"{dag:D7}.{nummer}.{volg:D4}");
}

/// <summary>A zaak in a list.</summary>
internal sealed record Zaakrij(
    string Id,
    string Lijst,
    long Versie,
    string Nummer,
    Fase Fase,
    string WerknemerId,
    string WerkgeverId,
    string JobcoachorganisatieId,
    Zaakoverzicht Regel) : Lijstrij(Id, Lijst, Versie);

/// <summary>A task in a work list.</summary>
/// <param name="Id"><inheritdoc/></param>
/// <param name="Lijst"><inheritdoc/></param>
/// <param name="Versie"><inheritdoc/></param>
/// <param name="Soort">The kind, to filter.</param>
/// <param name="Vervaldag">The due day as <see cref="Lijstrij.Dag"/> says.</param>
/// <param name="OpVervaldag">Its place in the order of due days.</param>
/// <param name="OpSinds">Its place in the order of age.</param>
/// <param name="WerknemerId">To filter.</param>
/// <param name="WerkgeverId">To filter.</param>
/// <param name="JobcoachorganisatieId">To filter.</param>
/// <param name="Behandelaar">To filter; not there when nobody treats it, as in rows of before there was a division of work.</param>
/// <param name="TerugOp">The day on which it comes back; not there when it was not put away.</param>
/// <param name="Regel">What the list shows.</param>
internal sealed record Taakrij(
    string Id,
    string Lijst,
    long Versie,
    Taaksoort Soort,
    long Vervaldag,
    string OpVervaldag,
    string OpSinds,
    string WerknemerId,
    string WerkgeverId,
    string JobcoachorganisatieId,
    string? Behandelaar,
    long? TerugOp,
    Taakregel Regel) : Lijstrij(Id, Lijst, Versie);

/// <summary>A result of a period, to count.</summary>
internal sealed record Resultaatrij(
    string Id,
    string Lijst,
    long Versie,
    int BepaaldOp,
    int Halfjaar,
    string JobcoachorganisatieId,
    string Regeling,
    Jobcoachresultaat Resultaat,
    OverigeReden? Reden,
    int Periode,
    string? Regime) : Lijstrij(Id, Lijst, Versie);
