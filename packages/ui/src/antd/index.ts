import { DatePicker as AntdDatePicker, Modal as AntdModal, Select as AntdSelect, type SelectProps } from 'antd'
import { scoped } from './antd-scope.tsx'

export { Form } from 'antd'
export { AntdScope } from './antd-scope.tsx'

/** A long list of choices with search. */
export const Select = scoped<SelectProps>(AntdSelect)
export const DatePicker = scoped(AntdDatePicker)
export const Modal = scoped(AntdModal)
