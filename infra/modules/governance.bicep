// What holds for the whole resource group: nothing outside the EU, and nobody is surprised by the bill.

@description('Regions in which resources of this group may be made.')
param allowedLocations string[]

@description('Amount per month at which the budget is full, in the currency of the subscription.')
@minValue(1)
param budgetPerMonth int

@description('First day of the month in which the budget begins, as yyyy-MM-01; it stays the same afterwards.')
param budgetStart string

@description('E-mail address that is told when the budget runs out.')
param budgetEmail string

// Built-in policy "Allowed locations".
var allowedLocationsPolicy = tenantResourceId('Microsoft.Authorization/policyDefinitions', 'e56962a6-4747-49cd-b67b-bf8b01975c4c')

resource policy 'Microsoft.Authorization/policyAssignments@2025-11-01' = {
  name: 'alleen-in-de-eu'
  properties: {
    displayName: 'Jobcoach: only regions in the EU'
    policyDefinitionId: allowedLocationsPolicy
    enforcementMode: 'Default'
    parameters: {
      listOfAllowedLocations: {
        value: allowedLocations
      }
    }
  }
}

resource budget 'Microsoft.Consumption/budgets@2024-08-01' = {
  name: 'jobcoach'
  properties: {
    category: 'Cost'
    amount: budgetPerMonth
    timeGrain: 'Monthly'
    timePeriod: {
      startDate: budgetStart
    }
    notifications: {
      Verwacht: {
        enabled: true
        operator: 'GreaterThan'
        threshold: 100
        thresholdType: 'Forecasted'
        contactEmails: [
          budgetEmail
        ]
      }
      Bijna: {
        enabled: true
        operator: 'GreaterThan'
        threshold: 80
        thresholdType: 'Actual'
        contactEmails: [
          budgetEmail
        ]
      }
      Vol: {
        enabled: true
        operator: 'GreaterThan'
        threshold: 100
        thresholdType: 'Actual'
        contactEmails: [
          budgetEmail
        ]
      }
    }
  }
}
