using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Tests.Doelgroep;

/// <summary>Alle feiten waarop de doelgroeptoets rust, en hoe een keerpunt ze verandert.</summary>
internal sealed record Keerpuntfeiten(
    Regeling Regeling, Dienstverband Werk, Doelgroepvaststelling Vaststelling, Aanvraagfeiten Aanvraag, Jobcoachorganisatie Organisatie, bool IsVervolg)
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    private static readonly Dictionary<string, Contractvorm> Vormen = new()
    {
        ["een gewone arbeidsovereenkomst"] = Contractvorm.Regulier,
        ["een nulurencontract"] = Contractvorm.NulUren,
        ["een min-maxcontract"] = Contractvorm.MinMax,
        ["een uitzendovereenkomst met uitzendbeding"] = Contractvorm.UitzendMetUitzendbeding,
        ["een stage"] = Contractvorm.Stage,
        ["werk bij een arbeidstrainingscentrum"] = Contractvorm.Arbeidstraining,
        ["een leerbaan (bbl)"] = Contractvorm.Bbl,
    };

    /// <summary>Gevallen voor elke meegeleverde regeling en voor varianten die elke regel raken. Veel waarden liggen op of naast een grens.</summary>
    public static Arbitrary<Keerpuntfeiten> Willekeurig()
    {
        var antwoord = Gen.Elements(Enum.GetValues<JaNeeOnbekend>());
        var misschien = Gen.Elements<bool?>(true, false, null);
        var organisaties =
            from erkend in misschien
            from los in misschien
            from sw in misschien
            from verklaring in misschien
            from vorm in Gen.Elements<Begeleidingsvorm?>(null, Begeleidingsvorm.Extern, Begeleidingsvorm.Intern)
            from band in Gen.Elements([null, .. Enum.GetValues<Werkgeverband>().Select(band => (Werkgeverband?)band)])
            from cijfers in Gen.Elements<decimal?>(null, 1, 6.4m, 6.5m, 6.6m, 10).Two()
            select new Jobcoachorganisatie("o", "Organisatie", erkend, los, sw, verklaring, vorm, band, cijfers.Item1, cijfers.Item2);
        var werk =
            from soort in Gen.Elements(Enum.GetValues<Arbeidsrelatie>())
            from van in Gen.Choose(0, 800).Select(dag => new DateOnly(2014, 7, 1).AddDays(dag))
            from dagen in Gen.Choose(1, 400)
            from onbepaald in Gen.Elements(true, false, false)
            from uren in Gen.Choose(0, 4000).Select(honderdste => honderdste / 100m)
            from grens in Gen.Elements<decimal?>(null, null, 7.99m, 8, 11.99m, 12, 15.99m, 16)
            from loonwaarde in Gen.Choose(0, 1000).Select(tiende => (Loonwaarde?)Loonwaarde.Van(tiende / 10m))
            from rand in Gen.Elements<decimal?>(null, null, 19.9m, 20, 29.9m, 30, 34.9m, 35, 39.9m, 40, 60, 60.1m)
            from leeg in Gen.Elements(true, false, false, false)
            from vorm in Gen.Elements(Enum.GetValues<Contractvorm>())
            from jong in Gen.Elements(true, false)
            from intentie in Gen.Elements<int?>(null, 0, 5, 6, 7, 12)
            from uitkering in misschien
            from stand in Gen.Elements<Werkstand?>(null, Werkstand.Schriftelijk, Werkstand.Mondeling, Werkstand.ConcreetZicht, Werkstand.GeenZicht)
            select new Dienstverband(
                soort,
                van,
                onbepaald ? null : van.AddDays(dagen),
                grens ?? uren,
                null,
                leeg ? null : rand is { } exact ? Loonwaarde.Van(exact) : loonwaarde,
                false,
                false,
                vorm,
                jong,
                intentie,
                uitkering,
                stand);
        var vaststellingen =
            from stappen in antwoord.Four()
            from route in antwoord.Four()
            from overig in antwoord.Four()
            from andere in Gen.Elements(Enum.GetValues<AndereBegeleiding>())
            select new Doelgroepvaststelling(
                stappen.Item1,
                stappen.Item2,
                stappen.Item3,
                stappen.Item4,
                route.Item1,
                route.Item2,
                route.Item3,
                route.Item4,
                Vaststellingsbron.Rapportage,
                new(2015, 1, 1),
                null,
                overig.Item1,
                overig.Item2,
                andere,
                overig.Item3,
                overig.Item4);
        return (
            from regeling in Gen.Elements(Regelingen())
            from dienstverband in werk
            from vaststelling in vaststellingen
            from organisatie in organisaties
            from aanvrager in Gen.Elements<Rol?>(null, Rol.Werknemer, Rol.Werkgever, Rol.Jobcoach)
            from stuk in Gen.Elements(true, false)
            from vervolg in Gen.Elements(true, false)
            select new Keerpuntfeiten(regeling, dienstverband, vaststelling, new(aanvrager, organisatie.Vorm, stuk), organisatie, vervolg)).ToArbitrary();
    }

    public IEnumerable<Bevinding> Bevindingen() =>
        [.. Doelgroeptoets.Toets(Regeling, Werk, Vaststelling, IsVervolg, Aanvraag), .. OrganisatieEisen.Toets(Regeling, Organisatie)];

    /// <summary>De feiten na de verandering; de naam is die van het gegeven.</summary>
    public Keerpuntfeiten Met(Gegeven verandering)
    {
        var waarde = verandering.Waarde!;
        return verandering.Naam switch
        {
            "WSW-werknemer" => this with { Vaststelling = Vaststelling with { Wsw = JaNee(waarde) } },
            "structurele functionele beperking" => this with { Vaststelling = Vaststelling with { Sfb = JaNee(waarde) } },
            "naar verwachting langer dan een jaar" => this with { Vaststelling = Vaststelling with { LangerDanEenJaar = JaNee(waarde) } },
            "indicatie persoonlijke ondersteuning" => this with { Vaststelling = Vaststelling with { IndicatiePersoonlijkeOndersteuning = JaNee(waarde) } },
            "jobcoach noodzakelijk in dit werk" => this with { Vaststelling = Vaststelling with { Noodzaak = JaNee(waarde) } },
            "individueel trainings- of inwerkprogramma en systematische begeleiding" => this with { Vaststelling = Vaststelling with { Inwerkprogramma = JaNee(waarde) } },
            "recht op Wajong" => this with { Vaststelling = Vaststelling with { Wajong = JaNee(waarde) } },
            "college verantwoordelijk (Participatiewet)" => this with { Vaststelling = Vaststelling with { PwCollegeVerantwoordelijk = JaNee(waarde) } },
            "stemt in met ondersteuning via de werkgever" => this with { Vaststelling = Vaststelling with { InstemmingWerkgever = JaNee(waarde) } },
            "begeleiding in de andere vorm" => this with { Vaststelling = Vaststelling with { AndereBegeleiding = Enum.Parse<AndereBegeleiding>(waarde, ignoreCase: true) } },
            "door een andere persoon" => this with { Vaststelling = Vaststelling with { AnderePersoon = JaNee(waarde) } },
            "vorm van begeleiding" => this with { Aanvraag = Aanvraag with { Vorm = Enum.Parse<Begeleidingsvorm>(waarde, ignoreCase: true) } },
            "aanvrager" => this with { Aanvraag = Aanvraag with { Aanvrager = Enum.Parse<Rol>(waarde, ignoreCase: true) } },
            "zekerheid van het werk" => this with
            {
                Werk = Werk with { Werkstand = waarde is "concreet zicht op werk" ? Werkstand.ConcreetZicht : waarde is "schriftelijk afgesproken" ? Werkstand.Schriftelijk : throw new FormatException(waarde) },
            },
            "laatste dag" => this with { Werk = Werk with { TotEnMet = DateOnly.ParseExact(waarde, "d MMMM yyyy", Nederlands) } },
            "uren per week" => this with { Werk = Werk with { UrenPerWeek = decimal.Parse(waarde, Nederlands) } },
            "loonwaarde" => this with { Werk = Werk with { Loonwaarde = Loonwaarde.Van(decimal.Parse(waarde, Nederlands)) } },
            "contractvorm" => this with { Werk = Werk with { Contractvorm = Vormen[waarde] } },
            "werk" when waarde is "dienstbetrekking" => this with { Werk = Werk with { Soort = Arbeidsrelatie.Dienstbetrekking } },
            "contract na de proefplaatsing, in maanden" => this with { Werk = Werk with { IntentieContractMaanden = int.Parse(waarde, Nederlands) } },
            "uitkering van UWV" => this with { Werk = Werk with { UwvUitkering = JaNee(waarde) is JaNeeOnbekend.Ja } },
            "erkend door UWV" => this with { Organisatie = Organisatie with { Erkend = JaNee(waarde) is JaNeeOnbekend.Ja } },
            "onafhankelijk van de werkgever" => this with { Organisatie = Organisatie with { OnafhankelijkVanWerkgever = JaNee(waarde) is JaNeeOnbekend.Ja } },
            "band met de werkgever" when waarde is "geen band" => this with { Organisatie = Organisatie with { Band = Werkgeverband.Geen } },
            "schriftelijke verklaring over de jobcoach" => this with { Organisatie = Organisatie with { VerklaringDeskundigheid = JaNee(waarde) is JaNeeOnbekend.Ja } },
            "tevredenheid van werknemers" => this with { Organisatie = Organisatie with { TevredenheidWerknemers = decimal.Parse(waarde, Nederlands) } },
            "tevredenheid van werkgevers" => this with { Organisatie = Organisatie with { TevredenheidWerkgevers = decimal.Parse(waarde, Nederlands) } },
            _ => throw new FormatException($"Een keerpunt noemt een feit dat niet bestaat: {verandering.Naam}."),
        };
    }

    /// <summary>Een stap minder ver dan de verandering, terug naar het feit zoals het was; null als het feit geen maat heeft.</summary>
    public Gegeven? StapMinder(Gegeven verandering)
    {
        var waarde = verandering.Waarde!;
        return verandering.Naam switch
        {
            "uren per week" => Getal(Werk.UrenPerWeek, 0.01m),
            "loonwaarde" => Getal(Werk.Loonwaarde!.Value.Percentage, 0.1m),
            "contract na de proefplaatsing, in maanden" => Getal(Werk.IntentieContractMaanden!.Value, 1),
            "tevredenheid van werknemers" => Getal(Organisatie.TevredenheidWerknemers!.Value, 0.1m),
            "tevredenheid van werkgevers" => Getal(Organisatie.TevredenheidWerkgevers!.Value, 0.1m),
            "laatste dag" => verandering with { Waarde = Dag(DateOnly.ParseExact(waarde, "d MMMM yyyy", Nederlands)) },
            _ => null,
        };

        Gegeven Getal(decimal was, decimal stap)
        {
            var wordt = decimal.Parse(waarde, Nederlands);
            return verandering with { Waarde = (was < wordt ? wordt - stap : wordt + stap).ToString(Nederlands) };
        }

        string Dag(DateOnly wordt) => (Werk.TotEnMet < wordt ? wordt.AddDays(-1) : wordt.AddDays(1)).ToString("d MMMM yyyy", Nederlands);
    }

    private static JaNeeOnbekend JaNee(string waarde) => waarde switch
    {
        "ja" => JaNeeOnbekend.Ja,
        "nee" => JaNeeOnbekend.Nee,
        _ => throw new FormatException(waarde),
    };

    private static Regeling[] Regelingen()
    {
        var uwv = Tests.Regelingen.RegelingVoorbeelden.Uwv;
        var streng = DoelgroepVoorbeelden.Intern
            .MetDoelgroep(eisen => eisen with
            {
                WajongToegelaten = Gegeven<bool?>(false),
                Samenloop = Gegeven<Samenloopregel?>(Samenloopregel.AlleenVerschillendePersonen),
            })
            .MetToegang(toegang => toegang with
            {
                MaxLoonwaarde = Gegeven<decimal?>(60),
                Contractvormen =
                [
                    new(Contractvorm.Stage, Gegeven<Contractvormgevolg?>(Contractvormgevolg.Beoordelen), "dat zo is", Gegeven<decimal?>(16), Gegeven<decimal?>(40)),
                    new(Contractvorm.MinMax, Gegeven<Contractvormgevolg?>(Contractvormgevolg.Toegestaan), null, Gegeven<decimal?>(8), null),
                    new(Contractvorm.NulUren, Gegeven<Contractvormgevolg?>(Contractvormgevolg.Uitgesloten), null, null, null),
                    new(Contractvorm.Regulier, Gegeven<Contractvormgevolg?>(Contractvormgevolg.Toegestaan), null, null, null),
                ],
            });
        return [.. RegelingCatalogus.Ingebouwd.Alle, DoelgroepVoorbeelden.Intern, streng, streng with { Begeleidingsvorm = uwv.Begeleidingsvorm, Kwaliteit = Tests.Regelingen.RegelingVoorbeelden.Hoofdstuk8.Kwaliteit }];
    }

    private static Param<T> Gegeven<T>(T waarde) => Tests.Regelingen.RegelingVoorbeelden.Gegeven(waarde);
}
