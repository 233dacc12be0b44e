using Jobcoach.Workflow.Durable;
using Jobcoach.Workflow.Zaken;

namespace Jobcoach.Architecture.Tests.Messages;

/// <summary>Histories stay in storage in clear text: only ids, enums, dates and numbers may be in them.</summary>
public sealed class MessageContentTests
{
    // Texts in messages that are ids. A name, a reason or a remark is not one.
    private static readonly string[] Ids = ["ZaakOpdracht.Zaak", "BerichtOpdracht.Zaak", "BerichtOpdracht.Uitgaand", "BerichtOpdracht.Abonnement"];

    private static readonly Type[] Plain = [typeof(bool), typeof(int), typeof(long), typeof(DateOnly), typeof(DateTimeOffset), typeof(Guid)];

    [Fact]
    public void Every_definition_says_what_it_sends()
    {
        var definitions = Register.Alles.Orchestrations.Values.Cast<object>().Concat(Register.Alles.Activities.Values);

        Offenders.None(definitions.Where(definition => definition.GetType().GetGenericArguments().Length == 0).Select(definition => definition.GetType().Name));
    }

    [Fact]
    public void Messages_hold_only_ids_enums_dates_and_numbers() => Offenders.None(MessageTypes.All.SelectMany(type => NotPlain(type, type.Name)));

    [Fact]
    public void Every_exception_is_still_in_use() =>
        Offenders.None(Ids.Except(MessageTypes.Records.SelectMany(type => type.GetProperties().Select(property => $"{type.Name}.{property.Name}"))));

    [Fact]
    public void A_signal_carries_no_data()
    {
        var signal = typeof(IOrchestrationClient).GetMethod(nameof(IOrchestrationClient.SignalAsync))!;
        var wait = typeof(IOrchestrationContext).GetMethod(nameof(IOrchestrationContext.WaitForExternalEventAsync))!;

        Assert.Equal([typeof(string), typeof(string), typeof(CancellationToken)], signal.GetParameters().Select(parameter => parameter.ParameterType));
        Assert.Equal(typeof(Task), wait.ReturnType);
    }

    private static IEnumerable<string> NotPlain(Type type, string path)
    {
        var value = Nullable.GetUnderlyingType(type) ?? type;
        return value.IsEnum || Plain.Contains(value) || Ids.Contains(path) ? []
            : MessageTypes.Records.Contains(value) ? value.GetProperties().SelectMany(property => NotPlain(property.PropertyType, $"{value.Name}.{property.Name}"))
            : [path];
    }
}
