namespace Jobcoach.Domain.Tests.Regelingen.Waarden;

/// <summary>Wat de bronnen over deze regeling zeggen: pad in het bestand, waarde en zekerheid. Een lege plaats is null.</summary>
internal static class Uwv2012
{
    public const string Tabel = """
        id = uwv
        versie = 2012
        geldigVan = 2012-12-15
        geldigTot = 2014-07-01

        uitvoerder.soort = uwv
        uitvoerder.naam = UWV [h]
        begeleidingsvorm = extern [h]
        overgangsrecht = null [onbekend]
        grondslag = WIA 35, Wajong 2:22, Reïntegratiebesluit 18 [h]

        doelgroep.grond = sfb [h]
        doelgroep.sfbLangerDanEenJaar = true [h]
        doelgroep.indicatieVereist = true [h]
        doelgroep.noodzaakVereist = true [h]
        doelgroep.inwerkprogrammaVereist = true [h]
        doelgroep.wswUitgesloten = true [h]
        doelgroep.wajongToegelaten = true [h]
        doelgroep.pwCollegeVerantwoordelijk = false [h]
        doelgroep.toestemmingWerknemer = null [onbekend]
        doelgroep.samenloop = uitgesloten [h]
        doelgroep.aanvragers = werknemer [h]

        toegang.minContractMaanden = 6 [h]
        toegang.contracteisBijVervolg = false [h]
        toegang.minUrenPerWeek = 12 [h]
        toegang.vloerUrenPerWeek = 8 [h]
        toegang.uitbreidingBinnenMaanden = 12 [h]
        toegang.minLoonwaarde = 35 [h]
        toegang.vloerLoonwaarde = 20 [h]
        toegang.groeiLoonwaardeBinnenMaanden = null [onbekend]
        toegang.maxLoonwaarde = null [onbekend]
        toegang.schriftelijkeOvereenkomst = true [h]
        toegang.minderjarigAlleenDienstbetrekking = true [h]
        toegang.concreetZichtVereist = true [h]
        toegang.contractvormen[0].vorm = regulier
        toegang.contractvormen[0].gevolg = toegestaan [h]
        toegang.contractvormen[0].voorwaarde = null
        toegang.contractvormen[0].minUrenPerWeek = null
        toegang.contractvormen[0].minLoonwaarde = null
        toegang.contractvormen[1].vorm = stage
        toegang.contractvormen[1].gevolg = beoordelen [h]
        toegang.contractvormen[1].voorwaarde = de stage minstens twee dagen per week duurt en de loonwaarde minstens 40 % is
        toegang.contractvormen[1].minUrenPerWeek = null
        toegang.contractvormen[1].minLoonwaarde = 40 [h]
        toegang.contractvormen[2].vorm = wsw
        toegang.contractvormen[2].gevolg = uitgesloten [h]
        toegang.contractvormen[2].voorwaarde = null
        toegang.contractvormen[2].minUrenPerWeek = null
        toegang.contractvormen[2].minLoonwaarde = null

        regimes[0].code = zeer-licht
        regimes[0].rang = 1
        regimes[0].intensiteit.soort = percentageUren
        regimes[0].intensiteit.waarden[0] = 3 [h]
        regimes[0].intensiteit.waarden[1] = 3 [h]
        regimes[0].intensiteit.waarden[2] = 3 [h]
        regimes[0].intensiteit.laatsteGeldtVerder = true [h]
        regimes[0].intensiteit.proefplaatsing = 3 [h]
        regimes[0].extraMotivering = false [h]
        regimes[0].overhevelenVooruitUren = null [onbekend]
        regimes[0].overhevelenTerugUren = null [onbekend]
        regimes[1].code = licht
        regimes[1].rang = 2
        regimes[1].intensiteit.soort = percentageUren
        regimes[1].intensiteit.waarden[0] = 6 [h]
        regimes[1].intensiteit.waarden[1] = 3 [h]
        regimes[1].intensiteit.waarden[2] = 3 [h]
        regimes[1].intensiteit.laatsteGeldtVerder = true [h]
        regimes[1].intensiteit.proefplaatsing = 6 [h]
        regimes[1].extraMotivering = false [h]
        regimes[1].overhevelenVooruitUren = null [onbekend]
        regimes[1].overhevelenTerugUren = null [onbekend]
        regimes[2].code = midden
        regimes[2].rang = 3
        regimes[2].intensiteit.soort = percentageUren
        regimes[2].intensiteit.waarden[0] = 10 [h]
        regimes[2].intensiteit.waarden[1] = 5 [h]
        regimes[2].intensiteit.waarden[2] = 3 [h]
        regimes[2].intensiteit.laatsteGeldtVerder = true [h]
        regimes[2].intensiteit.proefplaatsing = 10 [h]
        regimes[2].extraMotivering = false [h]
        regimes[2].overhevelenVooruitUren = null [onbekend]
        regimes[2].overhevelenTerugUren = null [onbekend]
        regimes[3].code = intensief
        regimes[3].rang = 4
        regimes[3].intensiteit.soort = percentageUren
        regimes[3].intensiteit.waarden[0] = 15 [h]
        regimes[3].intensiteit.waarden[1] = 7.5 [h]
        regimes[3].intensiteit.waarden[2] = 6 [h]
        regimes[3].intensiteit.laatsteGeldtVerder = true [h]
        regimes[3].intensiteit.proefplaatsing = 15 [h]
        regimes[3].extraMotivering = true [h]
        regimes[3].overhevelenVooruitUren = null [onbekend]
        regimes[3].overhevelenTerugUren = null [onbekend]
        standaardregime = midden [h]

        rekenregel.werkwekenPerJaar = null [onbekend]
        rekenregel.proRataOnderUren = null [h]
        rekenregel.jaaranker = toekenningsperiode [d]
        rekenregel.afronding = minutenEnCenten [d]
        rekenregel.groepscoaching = evenredig [h]
        rekenregel.naarRatoBijKortContract = null [onbekend]
        rekenregel.kortingBijAfwezigheidNaWeken = null [onbekend]

        duur.periodeMaanden = 6 [h]
        duur.maximumMaanden = 36 [h]
        duur.verlengingNaMaximum = true [h]
        duur.verlengingMeldenInPeriode = null [onbekend]
        duur.resetNaOnderbrekingWeken = 4 [h]
        duur.resetBijNieuweWerkgever = true [h]
        duur.zelfdeWerkTeltDoor = null [onbekend]
        duur.eerdereBegeleidingAftrekken = null [onbekend]

        proef.duurMaanden = 2 [h]
        proef.maximumMaanden = 6 [h]
        proef.intentieContractMaanden = 6 [h]
        proef.uwvUitkeringVereist = true [h]
        proef.teltMeeInMaximum = false [h]

        termijnen.aanvraag = 2 weken startWerk [h]
        termijnen.aanvraag.feestdagverlenging = null [onbekend]
        termijnen.terugwerkendeKracht = null [onbekend]
        termijnen.terugwerkendeKracht.feestdagverlenging = null [onbekend]
        termijnen.herstel = 2 weken dagtekening [h]
        termijnen.herstel.feestdagverlenging = null [onbekend]
        termijnen.streeftermijnBesluit = 6 weken compleet [h]
        termijnen.streeftermijnBesluit.feestdagverlenging = null [onbekend]
        termijnen.verlengingStreeftermijn = 2 weken vorigeTermijn [h]
        termijnen.verlengingStreeftermijn.feestdagverlenging = null [onbekend]
        termijnen.wettelijkeBeslistermijn = 8 weken ontvangst [h]
        termijnen.wettelijkeBeslistermijn.feestdagverlenging = true [h]
        termijnen.verantwoording = null [onbekend]
        termijnen.verantwoording.feestdagverlenging = null [onbekend]
        termijnen.meldenWijziging = 2 weken ingangWijziging [h]
        termijnen.meldenWijziging.feestdagverlenging = null [onbekend]
        termijnen.meldenEindeDienstbetrekking = 1 weken eindeDienstbetrekking [h]
        termijnen.meldenEindeDienstbetrekking.feestdagverlenging = null [onbekend]
        termijnen.laatsteWijzigingVoorEinde = null [onbekend]
        termijnen.laatsteWijzigingVoorEinde.feestdagverlenging = null [onbekend]
        termijnen.beslissingOpWijziging = 4 weken ontvangst [h]
        termijnen.beslissingOpWijziging.feestdagverlenging = null [onbekend]
        termijnen.terugwerkendeKrachtWijziging = null [onbekend]
        termijnen.terugwerkendeKrachtWijziging.feestdagverlenging = null [onbekend]
        termijnen.eindfactuur = null [onbekend]
        termijnen.eindfactuur.feestdagverlenging = null [onbekend]
        termijnen.vaststelling = null [onbekend]
        termijnen.vaststelling.feestdagverlenging = null [onbekend]
        termijnen.terugvordering = null [onbekend]
        termijnen.terugvordering.feestdagverlenging = null [onbekend]
        termijnen.overbrugging = null [onbekend]
        termijnen.overbrugging.feestdagverlenging = null [onbekend]

        verantwoording.urenregistratieBinnenWeken = null [onbekend]
        verantwoording.maxDoelenPerPeriode = 3 [h]
        verantwoording.maxUrenRapportage = null [onbekend]
        verantwoording.alleUrenBijDoel = null [onbekend]
        verantwoording.toestemmingZiekteNaWeken = 4 [h]
        verantwoording.reistijdApartVergoed = false [h]
        verantwoording.werkgeversevaluatie = true [h]
        verantwoording.klantevaluatie = true [h]
        verantwoording.evaluatieOndertekend = null [onbekend]
        verantwoording.logboekHandtekeningen = jobcoach, werknemer, werkgever [h]
        verantwoording.rapportageActiviteit = null [onbekend]
        verantwoording.ziekteInRapportage = null [onbekend]
        verantwoording.thuissituatieAlleenWerkgerelateerd = null [onbekend]
        verantwoording.buitenThuissituatie = null [onbekend]
        verantwoording.inzichtInResultaten = true [h]

        tarief.uurtarieven[0].vanaf = 2010-01-01
        tarief.uurtarieven[0].euroPerUur = 78.7 [h]
        tarief.uurtarieven[1].vanaf = 2012-01-01
        tarief.uurtarieven[1].euroPerUur = null [onbekend]
        tarief.uurtarieven[2].vanaf = 2012-09-01
        tarief.uurtarieven[2].euroPerUur = 73.3 [h]
        tarief.uurtarieven[3].vanaf = 2013-01-01
        tarief.uurtarieven[3].euroPerUur = 73.3 [h]
        tarief.uurtarieven[4].vanaf = 2014-01-01
        tarief.uurtarieven[4].euroPerUur = 74.11 [h]
        tarief.exclusiefBtw = true [h]
        tarief.facturenPerPeriode = 2 [h]
        tarief.voorschotPercentage = 50 [h]

        kwaliteit.erkendeOrganisatie = true [h]
        kwaliteit.swBedrijfVrijgesteld = false [h]
        kwaliteit.onafhankelijk = true [h]
        kwaliteit.schriftelijkeVerklaring = null [onbekend]
        kwaliteit.minKlanttevredenheid = 6.5 [h]
        kwaliteit.eisen = omvang, vakbekwaam-personeel, aansprakelijkheidsverzekering, administratie, privacy, klachtenmanagement [h]

        doelen.doelenLimitatief = false [h]
        doelen.activiteitenLimitatief = false [h]
        nietVergoedbaar = null [onbekend]
        resultaten = r1, r2, r3, r4, r5, r6 [h]

        bewaartermijn.dossierJaren = null [onbekend]
        bewaartermijn.organisatieJaren = 10 [h]
        """;
}
