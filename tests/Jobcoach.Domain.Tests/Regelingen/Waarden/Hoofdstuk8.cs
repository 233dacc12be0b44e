namespace Jobcoach.Domain.Tests.Regelingen.Waarden;

/// <summary>Wat de bronnen over deze regeling zeggen: pad in het bestand, waarde en zekerheid. Een lege plaats is null.</summary>
internal static class Hoofdstuk8
{
    public const string Tabel = """
        id = gemeentelijk-hoofdstuk-8
        versie = 1
        geldigVan = 2015-01-01
        geldigTot = null

        uitvoerder.soort = college
        uitvoerder.naam = college van burgemeester en wethouders [h]
        begeleidingsvorm = beide [h]
        overgangsrecht = null [onbekend]
        grondslag = Participatiewet 10da [h]

        doelgroep.grond = lksEnOfSfb [h]
        doelgroep.sfbLangerDanEenJaar = null [onbekend]
        doelgroep.indicatieVereist = null [onbekend]
        doelgroep.noodzaakVereist = true [h]
        doelgroep.inwerkprogrammaVereist = null [onbekend]
        doelgroep.wswUitgesloten = null [onbekend]
        doelgroep.wajongToegelaten = null [onbekend]
        doelgroep.pwCollegeVerantwoordelijk = true [m]
        doelgroep.toestemmingWerknemer = null [onbekend]
        doelgroep.samenloop = null [onbekend]
        doelgroep.aanvragers = null [onbekend]

        toegang.minContractMaanden = 6 [h]
        toegang.contracteisBijVervolg = null [onbekend]
        toegang.minUrenPerWeek = 12 [h]
        toegang.vloerUrenPerWeek = null [onbekend]
        toegang.uitbreidingBinnenMaanden = null [onbekend]
        toegang.minLoonwaarde = 30 [h]
        toegang.vloerLoonwaarde = null [onbekend]
        toegang.groeiLoonwaardeBinnenMaanden = null [onbekend]
        toegang.maxLoonwaarde = null [onbekend]
        toegang.schriftelijkeOvereenkomst = null [onbekend]
        toegang.minderjarigAlleenDienstbetrekking = null [onbekend]
        toegang.concreetZichtVereist = null [onbekend]
        toegang.contractvormen[0].vorm = regulier
        toegang.contractvormen[0].gevolg = toegestaan [h]
        toegang.contractvormen[0].voorwaarde = null
        toegang.contractvormen[0].minUrenPerWeek = null
        toegang.contractvormen[0].minLoonwaarde = null
        toegang.contractvormen[1].vorm = wsw
        toegang.contractvormen[1].gevolg = null [onbekend]
        toegang.contractvormen[1].voorwaarde = null
        toegang.contractvormen[1].minUrenPerWeek = null
        toegang.contractvormen[1].minLoonwaarde = null

        regimes[0].code = licht
        regimes[0].rang = 2
        regimes[0].intensiteit.soort = bedragPerJaar
        regimes[0].intensiteit.waarden[0] = 2700 [h]
        regimes[0].intensiteit.waarden[1] = 1400 [h]
        regimes[0].intensiteit.laatsteGeldtVerder = null [onbekend]
        regimes[0].intensiteit.proefplaatsing = null [onbekend]
        regimes[0].extraMotivering = null [onbekend]
        regimes[0].overhevelenVooruitUren = null [onbekend]
        regimes[0].overhevelenTerugUren = null [onbekend]
        regimes[1].code = midden
        regimes[1].rang = 3
        regimes[1].intensiteit.soort = bedragPerJaar
        regimes[1].intensiteit.waarden[0] = 4500 [h]
        regimes[1].intensiteit.waarden[1] = 2700 [h]
        regimes[1].intensiteit.laatsteGeldtVerder = null [onbekend]
        regimes[1].intensiteit.proefplaatsing = null [onbekend]
        regimes[1].extraMotivering = null [onbekend]
        regimes[1].overhevelenVooruitUren = null [onbekend]
        regimes[1].overhevelenTerugUren = null [onbekend]
        standaardregime = null [onbekend]

        rekenregel.werkwekenPerJaar = null [onbekend]
        rekenregel.proRataOnderUren = 24 [h]
        rekenregel.jaaranker = toekenningsperiode [d]
        rekenregel.afronding = minutenEnCenten [d]
        rekenregel.groepscoaching = null [onbekend]
        rekenregel.naarRatoBijKortContract = null [onbekend]
        rekenregel.kortingBijAfwezigheidNaWeken = null [onbekend]

        duur.periodeMaanden = 6 [h]
        duur.maximumMaanden = 24 [h]
        duur.verlengingNaMaximum = null [onbekend]
        duur.verlengingMeldenInPeriode = null [onbekend]
        duur.resetNaOnderbrekingWeken = null [onbekend]
        duur.resetBijNieuweWerkgever = null [onbekend]
        duur.zelfdeWerkTeltDoor = null [onbekend]
        duur.eerdereBegeleidingAftrekken = null [onbekend]

        proef.duurMaanden = 3 [h]
        proef.maximumMaanden = null [onbekend]
        proef.intentieContractMaanden = null [onbekend]
        proef.uwvUitkeringVereist = null [onbekend]
        proef.teltMeeInMaximum = null [onbekend]

        termijnen.aanvraag = null [onbekend]
        termijnen.aanvraag.feestdagverlenging = null [onbekend]
        termijnen.terugwerkendeKracht = null [onbekend]
        termijnen.terugwerkendeKracht.feestdagverlenging = null [onbekend]
        termijnen.herstel = null [onbekend]
        termijnen.herstel.feestdagverlenging = null [onbekend]
        termijnen.streeftermijnBesluit = null [onbekend]
        termijnen.streeftermijnBesluit.feestdagverlenging = null [onbekend]
        termijnen.verlengingStreeftermijn = null [onbekend]
        termijnen.verlengingStreeftermijn.feestdagverlenging = null [onbekend]
        termijnen.wettelijkeBeslistermijn = 8 weken ontvangst [h]
        termijnen.wettelijkeBeslistermijn.feestdagverlenging = true [h]
        termijnen.verantwoording = null [onbekend]
        termijnen.verantwoording.feestdagverlenging = null [onbekend]
        termijnen.meldenWijziging = null [onbekend]
        termijnen.meldenWijziging.feestdagverlenging = null [onbekend]
        termijnen.meldenEindeDienstbetrekking = null [onbekend]
        termijnen.meldenEindeDienstbetrekking.feestdagverlenging = null [onbekend]
        termijnen.laatsteWijzigingVoorEinde = null [onbekend]
        termijnen.laatsteWijzigingVoorEinde.feestdagverlenging = null [onbekend]
        termijnen.beslissingOpWijziging = null [onbekend]
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
        verantwoording.maxDoelenPerPeriode = null [onbekend]
        verantwoording.maxUrenRapportage = null [onbekend]
        verantwoording.alleUrenBijDoel = null [onbekend]
        verantwoording.toestemmingZiekteNaWeken = null [onbekend]
        verantwoording.reistijdApartVergoed = null [onbekend]
        verantwoording.werkgeversevaluatie = null [onbekend]
        verantwoording.klantevaluatie = null [onbekend]
        verantwoording.evaluatieOndertekend = null [onbekend]
        verantwoording.logboekHandtekeningen = null [onbekend]
        verantwoording.rapportageActiviteit = null [onbekend]
        verantwoording.ziekteInRapportage = null [onbekend]
        verantwoording.thuissituatieAlleenWerkgerelateerd = null [onbekend]
        verantwoording.buitenThuissituatie = null [onbekend]
        verantwoording.inzichtInResultaten = null [onbekend]

        tarief.exclusiefBtw = true [h]
        tarief.facturenPerPeriode = null [onbekend]
        tarief.voorschotPercentage = null [onbekend]

        kwaliteit.erkendeOrganisatie = true [h]
        kwaliteit.swBedrijfVrijgesteld = null [onbekend]
        kwaliteit.onafhankelijk = true [h]
        kwaliteit.schriftelijkeVerklaring = true [h]
        kwaliteit.minKlanttevredenheid = null [onbekend]
        kwaliteit.eisen = eindtermen, protocol, jobcoach, betrouwbaarheid, beleidsregels, inschrijving, aansprakelijkheidsverzekering, administratie, geen-belangen, vakbekwaam-personeel, privacy, klachtenmanagement, dienstverlening, klanttevredenheid, nederlandse-taal, controles, geen-intrekking [h]

        doelen.doelenLimitatief = null [onbekend]
        doelen.activiteitenLimitatief = null [onbekend]
        nietVergoedbaar = null [onbekend]
        resultaten = null [onbekend]

        bewaartermijn.dossierJaren = null [onbekend]
        bewaartermijn.organisatieJaren = null [onbekend]
        """;
}
