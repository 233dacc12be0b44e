using Jobcoach.Domain.Planning;
using Jobcoach.Domain.Zaken;
using Jobcoach.Workflow.Berichten;
using Jobcoach.Workflow.Durable;
using Jobcoach.Workflow.Gebeurtenissen;
using Jobcoach.Workflow.Zaken;

namespace Jobcoach.Architecture.Tests.Messages;

/// <summary>
/// The exact text of every message that running instances have stored. A change here breaks zaken that are under way:
/// a new field is optional and gets a new example, an old example is never edited.
/// </summary>
public sealed class GoldenMessageTests
{
    private static readonly (object Message, string Json)[] Golden =
    [
        (new ZaakOpdracht("JC-7K3M9-QXT42-8"), """{"zaak":"JC-7K3M9-QXT42-8"}"""),
        (new BerichtOpdracht("JC-7K3M9-QXT42-8", 3), """{"zaak":"JC-7K3M9-QXT42-8","nummer":3}"""),
        (
            new BerichtOpdracht("JC-7K3M9-QXT42-8", 3, "0192f0c1.abonnement-1", "abonnement-1"),
            """{"zaak":"JC-7K3M9-QXT42-8","nummer":3,"uitgaand":"0192f0c1.abonnement-1","abonnement":"abonnement-1"}"""),
        (new Bezorgstand(Bezorguitslag.Klaar), "true"),
        (
            new Bezorgstand(Bezorguitslag.Opnieuw, new(2026, 3, 2, 7, 0, 0, TimeSpan.Zero)),
            """{"uitslag":"opnieuw","op":"2026-03-02T07:00:00+00:00"}"""),
        (
            new Zaakstand(Fase.Volledigheid, Stap.VraagAanvulling, new(2026, 3, 2, 23, 0, 0, TimeSpan.Zero)),
            """{"fase":"volledigheid","stap":"vraagAanvulling","wachtTot":"2026-03-02T23:00:00+00:00"}"""),
        (
            new Zaakstand(Fase.Begeleiding, null, new(2026, 3, 2, 23, 0, 0, TimeSpan.Zero)),
            """{"fase":"begeleiding","stap":null,"wachtTot":"2026-03-02T23:00:00+00:00"}"""),
        (new Pompopdracht(), "{}"),
        (new Pompstand(true, new(2026, 3, 2, 23, 0, 0, TimeSpan.Zero)), """{"loopt":true,"wachtTot":"2026-03-02T23:00:00+00:00"}"""),
        (new Pompstand(true, null), """{"loopt":true,"wachtTot":null}"""),
    ];

    public static TheoryData<int> Examples => [.. Enumerable.Range(0, Golden.Length)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_message_is_written_as_it_always_was(int example) => Assert.Equal(Golden[example].Json, DurableJson.Write(Golden[example].Message));

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_stored_message_is_still_understood(int example)
    {
        var (message, json) = Golden[example];
        var read = typeof(DurableJson).GetMethod(nameof(DurableJson.Read))!.MakeGenericMethod(message.GetType()).Invoke(null, [json]);

        Assert.Equal(message, read);
    }

    [Fact]
    public void Every_message_has_an_example() =>
        Assert.Equal(MessageTypes.Records, Golden.Select(example => example.Message.GetType()).Distinct().OrderBy(type => type.Name, StringComparer.Ordinal));
}
